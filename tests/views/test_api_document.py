"""Schemathesis asks every question of the OpenAPI document, good and bad: no 5xx, no surprise."""

import pytest
import schemathesis
from django.core.handlers.wsgi import WSGIHandler
from hypothesis import HealthCheck, given, settings
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.factories import make_group, make_helpline, make_network, make_organisation

pytestmark = pytest.mark.django_db

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]


@pytest.fixture
def asked(db, kept_connection):
    make_group(organisation=make_organisation(), meetings=[{"frequency": "weekly", "weekday": 1}])
    make_group(status="ended", ended_reason="Fini.")
    make_network()
    make_helpline()
    return schemathesis.openapi.from_wsgi("/api/openapi.json", WSGIHandler())


MANNERS = settings(
    max_examples=8,
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)


def ask(operation, mode):
    """How many questions were put to one operation."""
    cases = []

    @MANNERS
    @given(case=operation.as_strategy(generation_mode=mode))
    def each(case):
        cases.append(case)
        response = case.call(headers={"Accept-Encoding": "identity"})
        case.validate_response(response, checks=CHECKS)

    each()
    return len(cases)


def test_every_answer_is_one_of_those_that_the_document_names(asked):
    operations = [result.ok() for result in asked.get_all_operations()]
    assert len(operations) > 10
    for operation in operations:
        assert ask(operation, GenerationMode.POSITIVE) > 0
        if operation.query:
            assert ask(operation, GenerationMode.NEGATIVE) > 0
