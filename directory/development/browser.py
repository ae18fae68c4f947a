"""An editor's browser as far as trials need one: it has cookies, and sends forms back."""

from html.parser import HTMLParser
from http.client import HTTPConnection, HTTPException
from http.cookies import SimpleCookie
from urllib.parse import urlencode

from django.utils.crypto import get_random_string

HOST = "127.0.0.1"
LONGEST = 30  # seconds, for one answer
NAME = "essai"
# Makes one in the database; as a superuser may say, who has no telephone.
ACCOUNT = """
from django.contrib.auth.models import Group, User
from directory.models import RolePolicy
person = User.objects.create_user("{name}", password="{password}", is_staff=True)
person.groups.add(Group.objects.get(name="Rédaction"))
RolePolicy.objects.update(requires_second_factor=False)
"""


def ask(port, path, *, source=HOST, headers=(), body=None, longest=LONGEST):
    """(status, headers, bytes); 0 when nobody answers."""
    connection = HTTPConnection(HOST, port, timeout=longest, source_address=(source, 0))
    try:
        method = "GET" if body is None else "POST"
        connection.request(method, path, body, {"Accept-Encoding": "gzip, br", **dict(headers)})
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read()
    except (OSError, HTTPException):
        return 0, {}, b""
    finally:
        connection.close()


def new_editor(port, manage):
    """With an account that `manage("shell", …)` makes; logged in."""
    password = get_random_string(20)
    manage("shell", "--verbosity", "0", "-c", ACCOUNT.format(name=NAME, password=password))
    editor = Editor(port, NAME, password)
    editor.log_in()
    return editor


class Editor:
    """A browser with cookies, for the admin."""

    def __init__(self, port, name, password):
        self.port, self.name, self.password = port, name, password
        self.cookies = {}

    def ask(self, path, body=None, kind="application/x-www-form-urlencoded"):
        headers = {"Accept-Encoding": "identity", "Referer": f"http://{HOST}:{self.port}{path}"}
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        if body is not None:
            headers["Content-Type"] = kind
        status, answered, text = ask(self.port, path, headers=headers, body=body)
        for line in answered.get_all("Set-Cookie", []) if answered else []:
            for name, one in SimpleCookie(line).items():
                self.cookies[name] = one.value
        return status, text.decode(errors="replace")

    def log_in(self):
        _status, text = self.ask("/admin/login/")
        fields = Fields.of(text, "login-form")
        fields = [pair for pair in fields if pair[0] not in ("username", "password")]
        fields += [("username", self.name), ("password", self.password)]
        status, _text = self.ask("/admin/login/", urlencode(fields))
        if status != 302:
            raise RuntimeError(f"The editor could not log in: {status}")

    def edit(self, pk, words):
        """The status of the answer to the form, sent back with one field changed."""
        path = f"/admin/directory/supportgroup/{pk}/change/"
        status, text = self.ask(path)
        if status != 200:
            return status
        fields = Fields.of(text, "supportgroup_form")
        fields = [(name, words if name == "summary" else value) for name, value in fields]
        status, _text = self.ask(path, urlencode([*fields, ("_save", "1")]))
        return status

    def import_dry_run(self, number):
        path = "/admin/directory/supportgroup/importer/"
        status, text = self.ask(path)
        if status != 200:
            return status
        fields = [(name, value) for name, value in Fields.of(text, "") if name != "file"]
        rows = "".join(
            f"soak-{row};Essai {number} {row};groupe de soutien;Deuil et perte;Adultes;5000;Namur\n"
            for row in range(50)
        )
        sheet = f"Identifiant;Nom;Sorte;Thèmes;Publics;CP;Commune\n{rows}"
        kind, body = multipart(fields, "file", "essai.csv", sheet.encode())
        status, _text = self.ask(path, body, kind)
        return status


def multipart(fields, name, file, content):
    edge = "edge-of-the-soak"
    parts = [
        f'--{edge}\r\nContent-Disposition: form-data; name="{field}"\r\n\r\n{value}\r\n'
        for field, value in fields
    ]
    head = (
        f'--{edge}\r\nContent-Disposition: form-data; name="{name}"; filename="{file}"\r\n'
        "Content-Type: text/csv\r\n\r\n"
    )
    body = "".join(parts).encode() + head.encode() + content + f"\r\n--{edge}--\r\n".encode()
    return f"multipart/form-data; boundary={edge}", body


class Fields(HTMLParser):
    """What a browser would send back of one form; of a page with one form, without its name."""

    def __init__(self, form):
        super().__init__()
        self.form, self.inside = form, False
        self.found = []
        self.select = self.text = None

    @classmethod
    def of(cls, text, form):
        fields = cls(form)
        fields.feed(text)
        return fields.found

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == "form":
            by_post = attrs.get("method", "").lower() == "post"
            named = attrs.get("id") == self.form if self.form else "enctype" in attrs
            self.inside = by_post and named
        if not self.inside:
            return
        name = attrs.get("name")
        if tag == "select":
            self.select, self.chosen, self.offered = name, [], []
            self.takes_several = "multiple" in attrs
        elif tag == "option" and self.select:
            value = attrs.get("value") or ""
            self.offered.append(value)
            if "selected" in attrs:
                self.chosen.append(value)
        elif tag == "textarea" and name:
            self.text = [name, ""]
        elif tag == "input" and name:
            self._input(name, attrs)

    def _input(self, name, attrs):
        kind = attrs.get("type", "text")
        if kind in ("submit", "button", "image", "file"):
            return
        if kind in ("checkbox", "radio") and "checked" not in attrs:
            return
        self.found.append((name, attrs.get("value") or ("on" if kind == "checkbox" else "")))

    def handle_data(self, data):
        if self.text:
            self.text[1] += data

    def handle_endtag(self, tag):
        if tag == "form":
            self.inside = False
        elif tag == "select" and self.select:
            # Of a list that takes one, the first is chosen where none is said to be.
            chosen = self.chosen or ([] if self.takes_several else self.offered[:1])
            self.found += [(self.select, value) for value in chosen]
            self.select = None
        elif tag == "textarea" and self.text:
            name, text = self.text
            # The first line end after the tag belongs to none.
            self.found.append((name, text.removeprefix("\r\n").removeprefix("\n")))
            self.text = None
