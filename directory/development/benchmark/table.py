"""The budgets, and the table that says which of them hold."""

from .pages import Result

REPEAT = 0.8
FIRST_BYTE = 300  # ms
GROWTH = 60  # MB
WEIGHT = 60_000
AGAIN = 2  # s
# Up to this many groups: ms of an editor's change and s of the first reading, of the processor;
# MB that workers share, and MB of their own.
COSTS = {20_000: (120, None, None, 80), 100_000: (500, 15, 400, None)}
SLOWEST = 10  # times the median

HEADINGS = [
    "Database",
    "Groups",
    "Page",
    "SQL",
    "p50 ms",
    "p95 ms",
    "CPU ms",
    "KB",
    "KB in all",
    "Repeats/s",
    "File/s",
    "Ratio",
    "",
]


def row_of(measured, result):
    """One line of the table, each value with its budget."""
    queries, milliseconds = measured["budgets"][result.name]
    checks = [
        (result.queries, queries, result.queries <= (queries or result.queries)),
        (result.p95, milliseconds, result.p95 <= (milliseconds or result.p95)),
        (result.weight, WEIGHT, (result.weight or 0) <= WEIGHT),
        (result.ratio, REPEAT, result.ratio >= REPEAT or not result.is_kept),
    ]
    return [
        measured["database"],
        f"{measured['groups']:,}",
        result.name,
        within(f"{result.queries}", queries),
        f"{result.p50:.0f}",
        within(f"{result.p95:.0f}", milliseconds),
        f"{result.cpu:.0f}",
        f"{result.size / 1000:.1f}",
        within(f"{result.weight / 1000:.0f}", WEIGHT // 1000) if result.weight else "",
        f"{result.repeats:,.0f}",
        f"{result.static:,.0f}",
        within(f"{result.ratio:.2f}", REPEAT if result.is_kept else None),
        "PASS" if all(passed for _value, _budget, passed in checks) else "FAIL",
    ]


def within(value, budget):
    return f"{value} / {budget}" if budget else value


def table(measured, markdown=False):
    """The lines to print of one database with so many groups."""
    rows = [row_of(measured, Result(**result)) for result in measured["results"]]
    if markdown:
        yield "| " + " | ".join(HEADINGS) + " |"
        yield "|" + "---|" * len(HEADINGS)
        for row in rows:
            yield "| " + " | ".join(row) + " |"
    else:
        widths = [max(map(len, column)) for column in zip(HEADINGS, *rows, strict=True)]
        for row in (HEADINGS, *rows):
            yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
    yield ""
    yield from lines_of(measured)
    for name, first, seconds, size, growth in measured.get("files", ()):
        yield (
            f"{measured['database']}, {measured['groups']:,} groups, {name}: first byte after "
            f"{first:.0f} / {FIRST_BYTE} ms, {size:.1f} MB in {seconds:.1f} s, {growth:.0f} / "
            f"{GROWTH} MB of memory: {'PASS' if is_light(first, growth) else 'FAIL'}."
        )


def lines_of(measured):
    """What a process costs, a change, and a crowd."""
    where = f"{measured['database']}, {measured['groups']:,} groups"
    most_change, most_first, most_shared, most_own = costs_allowed(measured["groups"])
    first = within(f"{measured['first']:.1f}", most_first)
    change = within(f"{measured['change']:.0f}", most_change)
    yield (
        f"{where}: the first process has read them after {first} s of processor time; an editor's "
        f"change takes {change} ms more, once a process: "
        f"{verdict(is_quick(measured))}."
    )
    if "workers" in measured:
        own, shared, again = measured["workers"]
        yield (
            f"{where}: a worker has {within(f'{own:.0f}', most_own)} MB of its own and "
            f"{within(f'{shared:.0f}', most_shared)} MB shared after 20 searches; one started anew "
            f"answers after {within(f'{again:.1f}', AGAIN)} s: {verdict(is_small(measured))}."
        )
    if "crowd" in measured:
        rate, p50, p99, errors = measured["crowd"]
        yield (
            f"{where}: 200 visitors who ask what nobody asked, while an editor saves each second: "
            f"{rate:.0f} answers a second, p50 {p50:.0f} ms, p99 "
            f"{within(f'{p99:.0f}', f'{SLOWEST * p50:.0f}')} ms, {errors} errors: "
            f"{verdict(is_steady(p50, p99, errors))}."
        )


def costs_allowed(groups):
    """Of the smallest size that holds so many groups; the real ones come beside the invented."""
    for most, costs in COSTS.items():
        if groups <= most:
            return costs
    return COSTS[max(COSTS)]


def verdict(passed):
    return "PASS" if passed else "FAIL"


def is_steady(p50, p99, errors):
    """Whether nobody of a crowd waited much longer than the others, or for nothing."""
    return not errors and p99 <= SLOWEST * p50


def is_quick(measured):
    """Whether reading the groups, and a change, cost no more than they may."""
    change, first, _shared, _own = costs_allowed(measured["groups"])
    return measured["change"] <= change and measured["first"] <= (first or measured["first"])


def is_small(measured):
    """Whether a worker costs no more than it may."""
    own, shared, again = measured.get("workers", (0, 0, 0))
    _change, _first, most_shared, most_own = costs_allowed(measured["groups"])
    return own <= (most_own or own) and again <= AGAIN and shared <= (most_shared or shared)


def is_light(first, growth):
    """Whether a whole file came at once, and never stood whole in memory."""
    return first <= FIRST_BYTE and growth <= GROWTH


def passes(all_measured):
    light = [
        is_light(first, growth)
        for measured in all_measured
        for _name, first, _seconds, _size, growth in measured.get("files", ())
    ]
    steady = [is_steady(*one["crowd"][1:]) for one in all_measured if "crowd" in one]
    small = [is_small(one) and is_quick(one) for one in all_measured]
    return all([*light, *steady, *small]) and all(
        row_of(measured, Result(**result))[-1] == "PASS"
        for measured in all_measured
        for result in measured["results"]
    )
