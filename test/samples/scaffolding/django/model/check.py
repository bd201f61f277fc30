from django.core.management import call_command
from pages.models import Article
from pages.queries import published_articles

call_command("migrate", run_syncdb=True, verbosity=0)
Article.objects.create(title="Routing", published=True)
Article.objects.create(title="Draft")
Article.objects.create(title="Forms", published=True)

titles = [str(article) for article in published_articles()]
assert titles == ["Forms", "Routing"], titles
