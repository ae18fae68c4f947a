"""Two sites as gunicorn serves them, and the front before them where nginx is."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from http.client import HTTPConnection
from pathlib import Path

from django.utils.crypto import get_random_string

ROOT = Path(__file__).resolve().parents[3]
START_WITHIN = 180  # seconds, on a machine that others use too
GUNICORN = (sys.executable, "-m", "gunicorn", "--bind")


def free_ports(number):
    taken = [socket.create_server(("127.0.0.1", 0)) for _one in range(number)]
    ports = [one.getsockname()[1] for one in taken]
    for one in taken:
        one.close()
    return ports


def manage(arguments, environment, root=ROOT):
    command = [sys.executable, "manage.py", *arguments]
    subprocess.run(  # noqa: S603
        command, cwd=root, env=environment, stdout=subprocess.DEVNULL, check=True
    )


class Process:
    """Something that runs in a group of its own, and is killed as a whole."""

    def __init__(self, command, environment, log, root=ROOT):
        self.command, self.environment, self.log, self.root = command, environment, log, root
        self.process = None

    def start(self):
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(  # noqa: S603
                self.command,
                cwd=self.root,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    def end(self):
        """As a machine is told to: what it has begun it ends."""
        self.process.terminate()
        self.process.wait(START_WITHIN)

    def kill(self, number=signal.SIGKILL):
        try:
            os.killpg(self.process.pid, number)
        except (AttributeError, ProcessLookupError):
            return
        self.process.wait()


class Version:
    """One version of the site, on all machines of a cluster."""

    def __init__(self, cluster, root):
        self.root = root
        folder = cluster.folder
        self.environment = {
            "PATH": os.environ["PATH"],
            "LC_ALL": "C.UTF-8",
            "DATABASE_URL": cluster.primary.url,
            "DATABASE_REPLICAS": cluster.replica.url if cluster.replica else "",
            "DJANGO_SECRET_KEY": cluster.key,
            "DJANGO_PLAIN_HTTP": "1",
            "DJANGO_ALLOWED_HOSTS": "127.0.0.1",
            "DJANGO_VAR_DIR": str(folder),
            # As in the container, each version has its own.
            "DJANGO_STATIC_ROOT": str(folder / f"static-{root.name}"),
            "WEB_CONCURRENCY": "1",
            "TMPDIR": str(folder),
        }
        # Behind the front a site believes what that one says of who asks.
        proxy = {"DJANGO_BEHIND_PROXY": "1"} if cluster.with_front else {}
        self.sites = [
            Process(
                [*GUNICORN, f"127.0.0.1:{port}", "healing_together.wsgi"],
                self.environment | proxy,
                folder / f"{port}.log",
                root,
            )
            for port in cluster.site_ports
        ]
        self.renew = Process(
            [sys.executable, "manage.py", "renew_front", str(folder / "front")],
            self.environment,
            folder / "renew.log",
            root,
        )

    def manage(self, *arguments):
        manage(arguments, {**self.environment, "DATABASE_REPLICAS": ""}, self.root)


class Cluster:
    """What is on top of the databases; `folder` is its own, `root` the version that is served."""

    def __init__(self, folder, primary, replica, ports, with_front, root=ROOT):
        self.folder, self.primary, self.replica = folder, primary, replica
        self.site_ports, self.front_port = ports[:2], ports[2]
        self.key = get_random_string(50)
        self.with_front = with_front and bool(shutil.which("nginx"))
        self.version = Version(self, root)
        self.front = self._front() if self.with_front else None

    @property
    def sites(self):
        return self.version.sites

    def manage(self, *arguments):
        self.version.manage(*arguments)

    def _front(self):
        text = (ROOT / "script/front/nginx.conf.template").read_text()
        text = text.replace("/tmp/", f"{self.folder}/")  # noqa: S108
        # As in compose.cluster.yaml.
        servers = [
            f"server 127.0.0.1:{port} {how};"
            for how in ("max_fails=2 fail_timeout=2s", "backup max_fails=0")
            for port in self.site_ports
        ]
        (self.folder / "none.conf").write_text("")
        given = {
            "SITES": " ".join(servers),
            "NAMES": "127.0.0.1",
            "LISTEN": f"127.0.0.1:{self.front_port}",
            "SCHEME": "http",
            "TLS": str(self.folder / "none.conf"),
            "HTTP": str(self.folder / "none.conf"),
            "FRONT": str(self.folder / "front"),
        }
        for name, value in given.items():
            text = text.replace(f"${{{name}}}", value)
        (self.folder / "nginx.conf").write_text(text)
        command = ["nginx", "-c", str(self.folder / "nginx.conf"), "-g", "daemon off;"]
        return Process(command, {"PATH": os.environ["PATH"]}, self.folder / "nginx.log")

    @property
    def doors(self):
        """Where visitors come in."""
        return [self.front_port] if self.front else self.site_ports

    def start(self):
        for site in self.sites:
            site.start()
        for port in self.site_ports:
            wait_for(port)
        if self.front:
            self.version.renew.start()
            limit = time.monotonic() + START_WITHIN
            while not (self.folder / "front/urgence.html").exists():
                if time.monotonic() > limit:
                    raise RuntimeError("The files of the front were not written.")
                time.sleep(0.2)
            self.front.start()
            wait_for(self.front_port)

    def stop(self):
        for process in (self.front, self.version.renew, *self.sites):
            if process:
                process.kill()


def wait_for(port):
    limit = time.monotonic() + START_WITHIN
    while time.monotonic() < limit:
        connection = HTTPConnection("127.0.0.1", port, timeout=5)
        try:
            connection.request("GET", "/healthz")
            if connection.getresponse().status == 200:
                return
        except OSError:
            pass
        finally:
            connection.close()
        time.sleep(0.2)
    raise RuntimeError(f"Nothing answers on port {port}.")
