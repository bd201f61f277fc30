from app import app

client = app.test_client()
response = client.get("/articles/7/")
assert response.status_code == 200, response
assert response.text == "Article 7", response.text
for address in ("/articles/abc/", "/articles/-1/"):
    assert client.get(address).status_code == 404, address
assert client.get("/articles/7").status_code == 308
