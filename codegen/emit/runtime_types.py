"""Which types the runtime speaks of, which imports none of them and looks them up by name.

They are found in its own text, so that no list has to follow what is written there. Some of what looks
like a name is none of an API, such as a path of properties.
"""

from __future__ import annotations

import re

from codegen.program import data
from codegen.runtime.simulator.core.generated_types import REFERRED_TO

_DOTTED = re.compile(r'"([A-Za-z]\w*(?:\.\w+)+)"')


def used() -> frozenset[str]:
    """The dotted names of types of which the runtime uses members, and texts that look like such names.

    It may write the name of a nested type as that of its owner and the rest, so that an owner stands for what
    is nested in it, too.
    """
    texts = data.texts("codegen.runtime", ".py").values()
    return frozenset(name for text in texts for name in _DOTTED.findall(text)) - referred_to()


def referred_to() -> frozenset[str]:
    """The dotted names of types to which it only refers."""
    return frozenset(REFERRED_TO)
