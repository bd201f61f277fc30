import re

from app import app

client = app.test_client()
page = client.get("/contact/").text
token = re.search('name="csrf_token"[^>]* value="([^"]+)"', page).group(1)


def post(**fields):
    return client.post("/contact/", data=fields)


assert post(message="Hello").status_code == 400

invalid = post(message=" ", csrf_token=token)
assert invalid.status_code == 200, invalid
assert "This field is required." in invalid.text, invalid.text

long = post(message="x" * 501, csrf_token=token)
assert long.status_code == 200, long

valid = post(message="Hello", csrf_token=token)
assert (valid.status_code, valid.location) == (302, "/"), valid
