"""Take the pictures of the editors' guide: `script/guide-pictures`."""

from threading import Thread

from django.contrib.auth.models import User
from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.handlers.wsgi import WSGIHandler
from django.core.management.base import BaseCommand, CommandError
from django.core.servers.basehttp import ThreadedWSGIServer, WSGIRequestHandler

from directory.development import guide_pictures
from directory.development.chromium import find_chromium

FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]


class Quiet(WSGIRequestHandler):
    def log_message(self, *args):
        """One line a request says nothing here."""


class Command(BaseCommand):
    help = "Prend les images du mode d’emploi, avec des fiches inventées, dans une base vide."

    def handle(self, **options):
        if User.objects.exists():
            raise CommandError("Cette base sert déjà : lancez script/guide-pictures.")
        chromium = find_chromium()
        if not chromium:
            raise CommandError("Il faut Chromium : apt-get install chromium")
        guide_pictures.make_records()
        wanted = guide_pictures.shots()
        server = ThreadedWSGIServer(("127.0.0.1", 0), Quiet)
        server.set_app(StaticFilesHandler(WSGIHandler()))
        Thread(target=server.serve_forever, daemon=True).start()
        try:
            self.photograph(chromium, f"http://127.0.0.1:{server.server_port}", wanted)
        finally:
            server.shutdown()
            server.server_close()
        for shot in wanted:
            size = (guide_pictures.FOLDER / f"{shot.name}.webp").stat().st_size
            self.stdout.write(f"{shot.name}: {size / 1000:.0f} ko")

    def photograph(self, chromium, site, wanted):
        # For developers only, like the tests.
        from playwright.sync_api import sync_playwright

        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
            guide_pictures.take(browser, site, wanted)
            browser.close()
