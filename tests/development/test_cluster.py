"""What `script/cluster-test` calls a failure, and what it allows a machine that others use too."""

from directory.development.cluster import pace
from directory.development.cluster.__main__ import longest_failure


def test_failures_last_until_the_next_page_that_anybody_gets():
    answers = [(0, "/", 200, 0.1), (1, "/", 503, 0.1), (2, "/", 0, 1.5), (4, "/", 200, 0.1)]
    assert longest_failure(answers) == 2.5
    assert longest_failure(answers[:1]) == 0


def test_what_is_not_found_is_no_failure():
    assert longest_failure([(0, "/", 404, 0.1), (1, "/", 410, 0.1)]) == 0


def test_a_machine_that_others_use_is_allowed_as_much_longer(tmp_path):
    log = tmp_path / "pace.log"
    log.write_text("1.0 1.0\n2.0 3.0\n3.0 5.0\n9.0 1.0\n4.0")
    found = pace.read(log)
    assert pace.between(found, 2, 4) == 4
    assert pace.between(found, 9, 10) == 1
    assert pace.between(found, 20, 30) == 1
