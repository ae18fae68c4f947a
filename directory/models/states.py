"""A record as JSON: its fields, its lists and its parts, as the database has them."""

import json

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models


def state_of(record, known_parts=None):
    """The record as the database has it: its fields, its lists, its parts."""
    return states_of([record], known_parts or {})[record.pk]


def states_of(records, known_parts=None):
    """{key: state} of some records of one model, in as many queries as for one.

    `known_parts` of a single record are taken as they are, and not read.
    """
    model, known_parts = type(records[0]), known_parts or {}
    rows = model._base_manager.in_bulk([record.pk for record in records])
    parts = {
        relation.name: parts_states(relation, rows)
        for relation in parts_of(model)
        if relation.name not in known_parts
    }
    return {
        pk: plain(
            {
                **state,
                "parts": {name: of_record.get(pk, []) for name, of_record in parts.items()}
                | known_parts,
            }
        )
        for pk, state in fields_and_lists(model, rows.values()).items()
    }


def plain(state):
    """As it comes back from the table: dates and times as text."""
    return json.loads(json.dumps(state, cls=DjangoJSONEncoder))


def parts_states(relation, records):
    """{key of the record: states of its parts} for the records of these keys."""
    model, owner = relation.related_model, relation.field
    parts = list(model._base_manager.filter(**{f"{owner.name}__in": records}).order_by("pk"))
    states = fields_and_lists(model, parts, without=owner)
    found = {}
    for part in parts:
        found.setdefault(getattr(part, owner.attname), []).append(
            {"pk": part.pk, **states[part.pk]}
        )
    return found


def fields_and_lists(model, rows, without=None):
    """{key: state} of some rows of a model."""
    fields = [field for field in model._meta.concrete_fields if field != model._meta.pk]
    lists = lists_states(model, [row.pk for row in rows])
    return {
        row.pk: {
            "fields": {
                field.name: field.value_from_object(row) for field in fields if field != without
            },
            "lists": lists[row.pk],
        }
        for row in rows
    }


def lists_states(model, pks):
    """{key: {list: keys, in order}}: all lists of all these records in one query."""
    fields = lists_of(model)
    found = {pk: {field.name: [] for field in fields} for pk in pks}
    queries = [
        field.remote_field.through._base_manager.order_by()
        .filter(**{f"{field.m2m_field_name()}__in": pks})
        .values_list(models.Value(number), field.m2m_column_name(), field.m2m_reverse_name())
        for number, field in enumerate(fields)
    ]
    if queries and pks:
        for number, pk, key in queries[0].union(*queries[1:], all=True):
            found[pk][fields[number].name].append(key)
    return {pk: {name: sorted(keys) for name, keys in lists.items()} for pk, lists in found.items()}


def lists_of(model):
    """The plain many-to-many fields; one with rows of its own is a part."""
    return [
        field for field in model._meta.many_to_many if field.remote_field.through._meta.auto_created
    ]


def parts_of(model):
    """The relations to rows that belong to a record and come and go with it."""
    return [model._meta.get_field(name) for name in getattr(model, "history_parts", ())]


def names_once(relation):
    """The fields by which a part is there once; () where nothing says so.

    A network serves a municipality once; a group may meet twice in the same way.
    """
    for constraint in relation.related_model._meta.total_unique_constraints:
        if relation.field.name in constraint.fields:
            return tuple(name for name in constraint.fields if name != relation.field.name)
    return ()


def is_typed(field):
    """Whether an editor changes this field in the form; the rest follows by itself."""
    return field.editable and not field.name.startswith("verified_")


def typed(model, state):
    """The part of a state that is compared."""
    names = {field.name for field in model._meta.concrete_fields if is_typed(field)}
    fields = {name: value for name, value in state["fields"].items() if name in names}
    return {**state, "fields": fields}
