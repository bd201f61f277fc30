from app import app

client = app.test_client()
response = client.get("/api/articles/")
assert response.status_code == 200, response
assert response.mimetype == "application/json", response.headers
assert response.json == {"articles": ["Hello", "World"]}, response.text
assert client.head("/api/articles/").status_code == 200
assert client.post("/api/articles/").status_code == 405
