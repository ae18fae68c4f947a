"""A record as JSON: its fields, its lists and its parts, as the database has them."""

import json
from operator import itemgetter

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models.functions import Cast


def state_of(record, known_parts=None):
    """The record as the database has it: its fields, its lists, its parts."""
    return states_of([record], known_parts or {})[record.pk]


def states_of(records, known_parts=None):
    """{key: state} of some records of one model, in three queries whatever their parts.

    `known_parts` of a single record are taken as they are, and not read.
    """
    model, known_parts = type(records[0]), known_parts or {}
    rows = model._base_manager.in_bulk([record.pk for record in records])
    relations = [relation for relation in parts_of(model) if relation.name not in known_parts]
    parts = rows_of_parts(relations, list(rows))
    pks = {model: list(rows)}
    for relation in relations:
        of_model = pks.setdefault(relation.related_model, [])
        of_model += [part["pk"] for some in parts[relation].values() for part in some]
    lists = lists_states(pks)
    return {
        pk: plain(
            {
                "fields": values_of(row),
                "lists": lists[model, pk],
                "parts": {
                    relation.name: [
                        part | {"lists": lists[relation.related_model, part["pk"]]}
                        for part in parts[relation].get(pk, ())
                    ]
                    for relation in relations
                }
                | known_parts,
            }
        )
        for pk, row in rows.items()
    }


def plain(state):
    """As it comes back from the table: dates and times as text."""
    return json.loads(json.dumps(state, cls=DjangoJSONEncoder))


def values_of(row):
    fields = [field for field in row._meta.concrete_fields if not field.primary_key]
    return {field.name: field.value_from_object(row) for field in fields}


def rows_of_parts(relations, pks):
    """{relation: {key of the record: its rows, in order}}, in one query.

    The blocks of an article are in ten tables; a column that only some have is empty for the
    others. A decimal would lose its zeros on the way, in SQLite: no part has one.
    """
    found = {relation: {} for relation in relations}
    if not (relations and pks):
        return found
    columns = {
        column_of(field): field
        for relation in relations
        for field in relation.related_model._meta.concrete_fields
    }
    queries = [
        rows_with_columns(relation, pks, columns).annotate(number=models.Value(number))
        for number, relation in enumerate(relations)
    ]
    for *values, number in queries[0].union(*queries[1:], all=True):
        relation = relations[number]
        of_column = dict(zip(columns, values, strict=True))
        row = {
            field.name: of_column[column_of(field)]
            for field in relation.related_model._meta.concrete_fields
        }
        pk = row.pop(relation.related_model._meta.pk.name)
        owner = row.pop(relation.field.name)
        found[relation].setdefault(owner, []).append({"pk": pk, "fields": row})
    return {
        relation: {owner: sorted(rows, key=itemgetter("pk")) for owner, rows in of_owner.items()}
        for relation, of_owner in found.items()
    }


def column_of(field):
    """Columns of one name and one type are the same column."""
    return field.attname, type(field)


def rows_with_columns(relation, pks, columns):
    model = relation.related_model
    own = set(map(column_of, model._meta.concrete_fields))
    rows = model._base_manager.order_by().filter(**{f"{relation.field.name}__in": pks})
    return rows.values_list(
        *(
            models.F(field.attname) if column in own else Cast(models.Value(None), field)
            for column, field in columns.items()
        )
    )


def lists_states(pks):
    """{(model, key): {list: keys, in order}} for {model: keys}: all of them in one query."""
    fields = [(model, field) for model in pks if pks[model] for field in lists_of(model)]
    found = {
        (model, pk): {field.name: [] for field in lists_of(model)}
        for model, keys in pks.items()
        for pk in keys
    }
    queries = [
        field.remote_field.through._base_manager.order_by()
        .filter(**{f"{field.m2m_field_name()}__in": pks[model]})
        .values_list(models.Value(number), field.m2m_column_name(), field.m2m_reverse_name())
        for number, (model, field) in enumerate(fields)
    ]
    if queries:
        for number, pk, key in queries[0].union(*queries[1:], all=True):
            model, field = fields[number]
            found[model, pk][field.name].append(key)
    return {one: {name: sorted(keys) for name, keys in own.items()} for one, own in found.items()}


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
