"""`renew_front /front`: keep the files from which the front answers by itself."""

import time

from django.core.handlers.wsgi import WSGIHandler
from django.core.management.base import BaseCommand
from django.db import DatabaseError, connection

from directory.serving.front import Front

EVERY = 1  # second


class Command(BaseCommand):
    help = "Write the urgent page and the static files for the front, and again at each change."

    def add_arguments(self, parser):
        parser.add_argument("folder")
        parser.add_argument("--once", action="store_true")

    def handle(self, folder, *, once, **options):
        front = Front(WSGIHandler(), folder)
        front.prepare()
        if once:
            front.renew()
            return
        while True:
            try:
                if front.renew():
                    self.stdout.write("The urgent page was renewed.")
            except DatabaseError:
                # The page of before stands meanwhile: it is why the front has it.
                connection.close()
            time.sleep(EVERY)
