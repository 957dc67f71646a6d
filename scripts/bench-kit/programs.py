"""The programs in a comparison, each with comparable data made from the bundled plan, in a temporary folder."""

import json
import os
import shutil
import subprocess
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

DEBIAN_PEERS = ["hnb", "tudu", "tig"]


@dataclass
class Program:
    name: str
    argv: list
    keys: str = "j*20 k*10"
    burst: str = "j*50 k*50 j*60 k*40"  # ends elsewhere, or who coalesces keys would draw nothing
    setup: str = ""
    quit: str = "q"
    cwd: str = None
    env: dict = field(default_factory=dict)
    files: dict = field(default_factory=dict)  # what a start finds: path -> text, None where there is to be no file

    def lay_out(self):
        """Puts the files back; an earlier copy may have saved, or been killed while it did."""
        for path, text in self.files.items():
            if text is not None:
                with open(path, "w", encoding="utf-8") as file:
                    file.write(text)
            elif os.path.exists(path):
                os.remove(path)


def environment(folder):
    """What every program sees: nothing of the person who measures."""
    home = os.path.join(folder, "home")
    os.makedirs(home, exist_ok=True)
    return {"PATH": os.environ["PATH"], "HOME": home, "LC_ALL": "C.UTF-8", "TERM": "xterm-256color",
            "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}


def outline(plan_file):
    """All the texts of the bundled ledger, the current plan first: (row, texts below it).

    Rows are indented as in hashira's rail unfolded, and all on one level, where the peers' keys move.
    """
    with open(plan_file, encoding="utf-8") as file:
        plans = json.load(file)["plans"]
    rows = []
    for plan in reversed(plans):
        rows.append((plan["title"], [text for chapter in plan["chapters"] for text in (chapter["title"], chapter["text"])]))
        for pillar in plan["pillars"]:
            rows.append(("  " + pillar["title"], [target["name"] for target in pillar.get("targets", [])]))
            for direction in pillar["directions"]:
                rows.append(("    " + direction["title"], []))
                for initiative in direction["initiatives"]:
                    below = [initiative["purpose"], initiative["outcome"]]
                    rows.append(("      " + initiative["title"], [text for text in below if text]))
                    for program in initiative["programs"]:
                        rows.append(("        " + program["name"], [cell for line in program["lines"]
                                                                    for cell in line["cells"] if cell]))
    return rows


def hnb(folder, rows):
    path = os.path.join(folder, "plan.hnb")
    node = "<node><data>{}</data>{}</node>".format
    body = "\n".join(node(escape(row), "".join(node(escape(text), "") for text in below)) for row, below in rows)
    text = ('<?xml version="1.0"?>\n<!DOCTYPE tree[\n<!ELEMENT tree (node*)>\n<!ELEMENT data (#PCDATA)>\n'
            f'<!ELEMENT node (data?,node*)>\n]>\n<tree>\n{body}\n</tree>\n')
    return Program("hnb", ["hnb", path], keys="down*20 up*10", burst="down*50 up*50 down*60 up*40", quit="\x11",
                   files={path: text})


def tudu(folder, rows):
    path = os.path.join(folder, "plan.xml")
    node = '<todo done="no" collapse="yes"><title>{}</title><text></text>{}</todo>'.format
    body = "\n".join(node(escape(row), "".join(node(escape(text), "") for text in below)) for row, below in rows)
    return Program("tudu", ["tudu", "-f", path],
                   files={path: f'<?xml version="1.0" encoding="UTF-8"?>\n<todo>\n{body}\n</todo>\n',
                          os.path.join(folder, ".plan.xml_lock"): None})


def tig(folder, rows):
    """A repository with one commit for each row."""
    repository = os.path.join(folder, "repository")
    os.makedirs(repository, exist_ok=True)
    stream = []
    for number, (row, _) in enumerate(rows):
        message = row.strip().encode()
        stream.append(b"commit refs/heads/main\ncommitter clerk <clerk@example.invalid> %d +0900\ndata %d\n%s\n"
                      % (1775000000 + number * 3600, len(message), message))
    subprocess.run(["git", "init", "-q", "-b", "main", repository], check=True, env=environment(folder))
    subprocess.run(["git", "fast-import", "--quiet"], cwd=repository, input=b"\n".join(stream), check=True,
                   env=environment(folder))
    return Program("tig", ["tig"], cwd=repository)


def peers(folder, plan_file):
    """The peers that are installed, and the names of those that are not."""
    rows = outline(plan_file)
    there = [name for name in DEBIAN_PEERS if shutil.which(name)]
    found = [{"hnb": hnb, "tudu": tudu, "tig": tig}[name](folder, rows) for name in there]
    return found, [name for name in DEBIAN_PEERS if name not in there]


def hashira(folder, binary):
    """The dashboard, moving in the rail and in the grid, on a ledger as the first start leaves it."""
    ledger = os.path.join(folder, "ledger.json")
    argv = [binary, "--ledger", ledger]
    return [
        Program("hashira", argv),
        Program("hashira, grid", argv, setup="j*3 enter", keys="right left " * 15, burst="right left " * 99 + "right right",
                quit="esc q"),
    ]
