from app import app, db
from models import Article
from queries import published_articles

with app.app_context():
    db.create_all()
    db.session.add_all(
        [
            Article(title="Routing", published=True),
            Article(title="Draft"),
            Article(title="Forms", published=True),
        ]
    )
    db.session.commit()

    titles = [article.title for article in published_articles()]
    assert titles == ["Forms", "Routing"], titles
