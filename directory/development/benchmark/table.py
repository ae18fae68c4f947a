"""The budgets, and the table that says which of them hold."""

from .pages import Result

REPEAT = 0.8
FIRST_BYTE = 300  # ms
GROWTH = 60  # MB
WEIGHT = 60_000
CHANGE = 120  # ms of processor time
OWN = 80  # MB
AGAIN = 2  # s
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
        (result.ratio, REPEAT, result.ratio >= REPEAT),
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
        within(f"{result.ratio:.2f}", REPEAT),
        "PASS" if all(passed for _value, _budget, passed in checks) else "FAIL",
    ]


def within(value, budget):
    return f"{value} / {budget}" if budget else value


def table(all_measured, markdown=False):
    """The lines to print."""
    rows = [
        row_of(measured, Result(**result))
        for measured in all_measured
        for result in measured["results"]
    ]
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
    for measured in all_measured:
        yield from lines_of(measured)
        for name, first, seconds, size, growth in measured.get("files", ()):
            yield (
                f"{measured['database']}, {measured['groups']:,} groups, {name}: first byte after "
                f"{first:.0f} / {FIRST_BYTE} ms, {size:.1f} MB in {seconds:.1f} s, {growth:.0f} / "
                f"{GROWTH} MB of memory: {'PASS' if is_light(first, growth) else 'FAIL'}."
            )


def lines_of(measured):
    """What a process costs, and a change; without budgets where there are few groups."""
    where = f"{measured['database']}, {measured['groups']:,} groups"
    change = within(f"{measured['change']:.0f}", CHANGE)
    yield (
        f"{where}: the first process has read them after {measured['first']:.1f} s of processor "
        f"time; an editor's change takes {change} ms more, "
        f"once a process: {verdict(measured['change'] <= CHANGE)}."
    )
    if "workers" in measured:
        own, shared, again = measured["workers"]
        yield (
            f"{where}: a worker has {within(f'{own:.0f}', OWN)} MB of its own and {shared:.0f} MB "
            f"shared after 20 searches; one started anew answers after "
            f"{within(f'{again:.1f}', AGAIN)} s: {verdict(own <= OWN and again <= AGAIN)}."
        )
    if "crowd" in measured:
        rate, p50, p99, errors = measured["crowd"]
        yield (
            f"{where}: 200 visitors who ask what nobody asked, while an editor saves each second: "
            f"{rate:.0f} answers a second, p50 {p50:.0f} ms, p99 "
            f"{within(f'{p99:.0f}', f'{SLOWEST * p50:.0f}')} ms, {errors} errors: "
            f"{verdict(is_steady(p50, p99, errors))}."
        )


def verdict(passed):
    return "PASS" if passed else "FAIL"


def is_steady(p50, p99, errors):
    """Whether nobody of a crowd waited much longer than the others, or for nothing."""
    return not errors and p99 <= SLOWEST * p50


def is_small(measured):
    """Whether a change and a worker cost no more than they may."""
    own, _shared, again = measured.get("workers", (0, 0, 0))
    return measured["change"] <= CHANGE and own <= OWN and again <= AGAIN


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
    small = [is_small(one) for one in all_measured]
    return all([*light, *steady, *small]) and all(
        row_of(measured, Result(**result))[-1] == "PASS"
        for measured in all_measured
        for result in measured["results"]
    )
