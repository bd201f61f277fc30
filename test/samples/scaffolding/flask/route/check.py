from app import app

response = app.test_client().get("/")
assert response.status_code == 200, response
assert response.mimetype == "text/html", response.headers
assert "<title>Home</title>" in response.text, response.text
assert "<h1>Home</h1>" in response.text, response.text
