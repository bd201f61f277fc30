from django.test import Client

client = Client()
response = client.get("/articles/7/")
assert response.status_code == 200, response
assert response.content == b"Article 7", response.content
for address in ("/articles/abc/", "/articles/-1/"):
    assert client.get(address).status_code == 404, address
assert client.get("/articles/7").status_code == 301
