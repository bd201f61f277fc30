from django.test import Client

client = Client()
response = client.get("/api/articles/")
assert response.status_code == 200, response
assert response["Content-Type"] == "application/json", response.headers
assert response.json() == {"articles": ["Hello", "World"]}, response.content
assert client.head("/api/articles/").status_code == 200
assert client.post("/api/articles/").status_code == 405
