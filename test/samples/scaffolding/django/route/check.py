from django.test import Client
from django.urls import reverse

response = Client().get("/")
assert response.status_code == 200, response
assert response["Content-Type"].startswith("text/html"), response.headers
assert "<title>Home</title>" in response.content.decode(), response.content
assert "<h1>Home</h1>" in response.content.decode(), response.content
assert reverse("home") == "/"
