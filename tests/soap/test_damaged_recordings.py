"""Answers of real servers, damaged: read with what is not known kept, or told, and nothing else."""

from __future__ import annotations

import random
import re
from collections import Counter

import pytest
from vsphere import soap
from vsphere._runtime.faults import Fault

from tests.soap.recordings import exchanges
from tests.soap.test_hostile_answers import mutated

LARGEST = 60_000
TEXTS = ["", "x", "-1", "true", "9" * 30, "2020-01-01", "\n", "NaN"]
KINDS = [
    *(
        "Unheard",
        "xsd:int",
        "xsd:dateTime",
        "xsd:unheard",
        "ArrayOf",
        "ArrayOfUnheard",
        "ArrayOfString",
        "",
        ":",
        "a:b",
    ),
    *("ManagedObjectReference", "LocalizedMethodFault", "MethodFault", "TaskInfoState", "Task", "TaskInfo"),
]
NAMES = ["unheard", "fault", "returnval", "key", "localizedMessage"]


def twisted(text: str, chance: random.Random) -> str:
    """A document with some texts, types and names in place of others; mostly it stays well-formed."""
    for _ in range(chance.randint(1, 4)):
        texts = re.findall(r">([^<>]+)<", text)
        kinds = re.findall(r'xsi:type="([^"]*)"', text)
        names = re.findall(r"<(\w+)[ >]", text)
        which = chance.randrange(4)
        if which == 0 and texts:
            text = text.replace(f">{chance.choice(texts)}<", f">{chance.choice(TEXTS)}<", 1)
        elif which == 1 and kinds:
            kind = chance.choice([*kinds, *KINDS])
            text = text.replace(f'xsi:type="{chance.choice(kinds)}"', f'xsi:type="{kind}"', 1)
        elif which == 2 and names:
            old, new = chance.choice(names), chance.choice([*names, *NAMES])
            text = text.replace(f"<{old}>", f"<{new}>", 1).replace(f"</{old}>", f"</{new}>", 1)
        elif names:
            name, nil = chance.choice(names), chance.choice(["true", "false", ""])
            attributes = f'xsi:type="{chance.choice(KINDS)}" type="{chance.choice(KINDS)}" xsi:nil="{nil}"'
            text = text.replace(f"<{name}>", f"<{name} {attributes}>", 1)
    return text


def outcome(answer: str, seed: int) -> str:
    """What comes of an answer that is damaged in a way of its own."""
    chance = random.Random(seed)
    damaged = twisted(answer, chance).encode()
    if chance.random() < 0.3:
        damaged = mutated(damaged, chance)
    try:
        repr(soap.decode(damaged))
    except Fault as fault:
        return "fault" if str(fault) else "a fault that says nothing"
    except soap.UnreadableAnswer as error:
        return "told" if str(error) else "an error that says nothing"
    return "read"


def answers() -> list[str]:
    return [answer for _, (_, answer) in exchanges() if len(answer) < LARGEST]


@pytest.mark.parametrize("many", [400, pytest.param(10_000, marks=pytest.mark.whole)])
def test_damaged_answers_are_read_or_told(many: int) -> None:
    found = answers()
    outcomes = Counter(outcome(found[seed % len(found)], seed) for seed in range(many))
    assert outcomes.keys() == {"fault", "told", "read"}
    assert min(outcomes["told"], outcomes["read"]) > many / 10
