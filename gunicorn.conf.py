"""How gunicorn serves the site, here and in the container; it reads this file by itself."""

import logging
import os
import shutil
import sys
import tempfile

from gunicorn.glogging import Logger

from directory.serving.heap import share_heaps
from healing_together.logs import JsonLines

OUR_SITE = "healing_together.wsgi"


class LoggerWithoutQueries(Logger):
    """Take the query out of what is written when an answer fails half-way; write lines of JSON."""

    def setup(self, cfg):
        super().setup(cfg)
        for handler in self.error_log.handlers:
            handler.setFormatter(JsonLines())

    def exception(self, message, *args, **kwargs):
        # A client that stopped reading or sending, told by the kernel's clock.
        if isinstance(sys.exc_info()[1], BlockingIOError):
            return
        paths = (str(arg).partition("?")[0] for arg in args)
        super().exception(message, *paths, **kwargs)


def when_ready(server):
    """Read once what all workers need, before there is any."""
    if server.app.app_uri == OUR_SITE:
        from healing_together.wsgi import read_before_forking

        read_before_forking()


def on_starting(server):
    """The workers put together what they counted, see directory/serving/counting.py."""
    share_heaps()
    os.environ["HEALING_TOGETHER_COUNTS"] = tempfile.mkdtemp(prefix="healing-together-")


def on_exit(server):
    shutil.rmtree(os.environ["HEALING_TOGETHER_COUNTS"], ignore_errors=True)


def post_worker_init(worker):
    """Have ready what visitors need, before the first of them comes."""
    if worker.app.app_uri == OUR_SITE:
        from healing_together.wsgi import keeper

        keeper.start()


def worker_exit(server, worker):
    """Close the pool of connections; at the end of Python its threads would hold up the exit."""
    if worker.app.app_uri == OUR_SITE:
        from healing_together.wsgi import close_connections

        close_connections()


workers = int(os.environ.get("WEB_CONCURRENCY", 2))
# What the first process read is shared by all.
preload_app = True
# A slow phone keeps neither a worker nor a thread waiting.
worker_class = "healing_together.worker.Worker"
threads = int(os.environ.get("DJANGO_THREADS") or 8)
# Nothing about the reader is kept: no access log, and no warnings, which name addresses.
accesslog = None
loglevel = "error"
# Nobody may say with a header where the site is mounted, or which page is meant.
forwarder_headers = ""
limit_request_line = 8190
limit_request_field_size = 8190
logger_class = LoggerWithoutQueries
control_socket_disable = True
# Django leaves it to the server to drop the body of an answer to HEAD.
logging.getLogger("gunicorn.http.wsgi").setLevel(logging.ERROR)
