#!/usr/bin/env python3
"""Measures hashira against the C ncursesw floor, hnb, tudu and tig in one interleaved run (A B C A B C …), so that
the ratios hold on a noisy machine; prints medians and the budgets of docs/speed.md. Started by scripts/bench."""

import argparse
import json
import sys
import tempfile

import latency
import programs
import report


def main():
    parser = argparse.ArgumentParser(prog="scripts/bench", description=__doc__)
    parser.add_argument("--install", action="store_true", help="apt-get the peers that are missing, first")
    parser.add_argument("--repeats", type=int, default=9, help="starts of each program (default 9)")
    parser.add_argument("--size", default="120x40", metavar="COLSxLINES", help="default 120x40")
    parser.add_argument("--only", metavar="NAME", action="append", help="measure the floor and these alone")
    parser.add_argument("--json", metavar="FILE", help="write the figures here as well")
    parser.add_argument("--strict", action="store_true", help="status 1 when a budget is not held")
    parser.add_argument("--floor", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--plan", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--hashira", help=argparse.SUPPRESS)
    options = parser.parse_args()
    columns, lines = (int(part) for part in options.size.split("x"))

    with tempfile.TemporaryDirectory(prefix="hashira-bench-") as folder:
        contenders = [programs.Program("floor", [options.floor])]
        if options.hashira:
            contenders += programs.hashira(folder, options.hashira)
        found, absent = programs.peers(folder, options.plan)
        contenders += found
        if options.only:
            contenders = [each for each in contenders if each.name == "floor" or each.name in options.only]
        for name in absent:
            print(f"{name} is not installed and left out (scripts/bench --install)", file=sys.stderr)
        for each in contenders:
            each.env = programs.environment(folder)

        results, failures = interleaved(contenders, columns, lines, options.repeats)
        versions = version_times(contenders, programs.environment(folder), options.repeats * 3)

    print(f"{columns}x{lines}, medians of {options.repeats} starts; in parentheses against the floor\n")
    print(report.table(results))
    if versions:
        print("\n--version, ms: " + ", ".join(f"{name} {value:.2f}" for name, value in versions.items()))
    rows = report.budgets(results, versions)
    if rows:
        print("\n" + report.verdicts(rows))
    for name, reasons in failures.items():
        print(f"{name}: {'; '.join(sorted(reasons))}", file=sys.stderr)
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump({"size": options.size, "repeats": options.repeats, "programs": results, "version_ms": versions,
                       "budgets": [dict(zip(("what", "value", "limit", "held"), row)) for row in rows]},
                      file, ensure_ascii=False, indent=2)
            file.write("\n")
    if failures or (options.strict and not all(row[3] for row in rows)):
        return 1
    return 0


def interleaved(contenders, columns, lines, repeats):
    runs, failures = {each.name: [] for each in contenders}, {}
    for repeat in range(-1, repeats):  # the first round warms caches and is not counted
        for each in contenders:
            try:
                figures = latency.measure(each, columns, lines)
            except latency.Failed as error:
                failures.setdefault(each.name, set()).add(str(error))
                continue
            if repeat >= 0:
                runs[each.name].append(figures)
        if sys.stderr.isatty():
            print(f"\rround {repeat + 1} of {repeats}", end="" if repeat + 1 < repeats else "\r\x1b[K", file=sys.stderr)
    return {name: latency.median(found) for name, found in runs.items() if found}, failures


def version_times(contenders, env, repeats):
    starts = {each.name: [each.argv[0], "--version"] for each in contenders if each.name in ("hashira", "tig")}
    times = {name: [] for name in starts}
    for repeat in range(-1, repeats):
        for name, argv in starts.items():
            took = latency.run_to_end(argv, env)
            if repeat >= 0:
                times[name].append(took)
    return latency.median([times])


sys.exit(main())
