"""The table that scripts/bench prints, and the budgets it is held against (docs/speed.md)."""

COLUMNS = [
    ("frame", "frame ms", 2), ("key", "key ms", 3), ("key_bytes", "bytes/key", 0), ("burst", "burst ms", 1),
    ("idle_bytes", "idle bytes", 0), ("idle_wakeups", "wake-ups", 0), ("idle_ms", "idle ms", 2),
]
RATIOS = ("frame", "key", "burst")


def table(results):
    """Figures of each program; ratios against the floor in parentheses."""
    floor = results.get("floor", {})
    lines = [f"{'':<16}" + "".join(f"{title:>18}" for _, title, _ in COLUMNS)]
    for name, figures in results.items():
        cells = []
        for key, _, places in COLUMNS:
            value = figures.get(key)
            text = "-" if value is None else f"{value:.{places}f}"
            if value is not None and key in RATIOS and floor.get(key):
                text += f" ({value / floor[key]:.2f}x)"
            cells.append(f"{text:>18}")
        lines.append(f"{name:<16}" + "".join(cells))
    return "\n".join(lines)


def budgets(results, versions):
    """(what, figure, limit, held) for each budget whose figures are there."""
    out = []

    def check(what, value, limit, unit=""):
        if value is not None and limit is not None:
            out.append((what, f"{value:.2f}{unit}", f"{limit:.2f}{unit}", value <= limit))

    floor, hnb, tig = (results.get(name, {}) for name in ("floor", "hnb", "tig"))
    for name in [name for name in results if name.startswith("hashira")]:
        mine = results[name]

        def ratio(key):
            return mine[key] / floor[key] if key in mine and floor.get(key) else None

        if name == "hashira":
            check("first frame / floor", ratio("frame"), 2.5, "x")
            check("first frame, ahead of hnb", mine.get("frame"), hnb.get("frame"), " ms")
        check(f"{name}: key / floor", ratio("key"), 2.0, "x")
        check(f"{name}: key, at most tig's", mine.get("key"), tig.get("key"), " ms")
        check(f"{name}: bytes a move", mine.get("key_bytes"), 350)
        check(f"{name}: 200 keys / floor", ratio("burst"), 2.0, "x")
        check(f"{name}: bytes while idle", mine.get("idle_bytes"), 0)
        check(f"{name}: wake-ups while idle", mine.get("idle_wakeups"), 0)
    if "hashira" in versions and "tig" in versions:
        check("--version / tig --version", versions["hashira"] / versions["tig"], 2.5, "x")
    return out


def verdicts(rows):
    return "\n".join(f"{'ok  ' if held else 'OVER'}  {what:<34}{value:>12}  at most {limit}" for what, value, limit, held in rows)
