from django.test.runner import DiscoverRunner

runner = DiscoverRunner(verbosity=0)
tests = runner.build_suite(["pages"]).countTestCases()
assert tests == 1, f"found {tests} tests"
assert runner.run_tests(["pages"]) == 0
