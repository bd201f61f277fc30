import re

from django.test import Client

client = Client(enforce_csrf_checks=True)
page = client.get("/contact/").content.decode()
token = re.search('name="csrfmiddlewaretoken" value="([^"]+)"', page).group(1)


def post(**fields):
    return client.post("/contact/", fields)


assert post(message="Hello").status_code == 403

invalid = post(message=" ", csrfmiddlewaretoken=token)
assert invalid.status_code == 200, invalid
assert "This field is required." in invalid.content.decode(), invalid.content

long = post(message="x" * 501, csrfmiddlewaretoken=token)
assert long.status_code == 200, long

valid = post(message="Hello", csrfmiddlewaretoken=token)
assert (valid.status_code, valid["Location"]) == (302, "/"), valid
