"""One edition of the shop for each rule: what is another, and the rules of that change and of its reverse."""

from __future__ import annotations

from dataclasses import dataclass

from tests.changes.shop import DOCUMENTS, Edit


@dataclass(frozen=True, slots=True)
class RuleCase:
    """An edition.

    Attributes:
        there: The rules of the changes from the shop to it, each with its levels: ``type-added info info``,
            ``description-changed words``.
        back: Those of the changes from it to the shop.
        edits: What is another in it.
    """

    there: tuple[str, ...]
    back: tuple[str, ...]
    edits: tuple[Edit, ...]

    def __str__(self) -> str:
        return self.there[0].partition(" ")[0]


def _case(there: str, back: str, *edits: Edit) -> RuleCase:
    return RuleCase(tuple(sorted(there.split(", "))), tuple(sorted(back.split(", "))), edits)


_TILL, _DESK, _VERSION = DOCUMENTS["till.rst"], DOCUMENTS["desk.rst"], DOCUMENTS["version.rst"]
_NOTES, _BELL, _PHASE = DOCUMENTS["notes.rst"], DOCUMENTS["bell.rst"], DOCUMENTS["phase.rst"]
_CART = "    cart (`shop.Cart`_):\n       What to pay for.\n"
_LOUDLY = "    loudly (`bool`_, optional):\n       Whether to ring.\n"
_BROKEN = "    `shop.fault.Broken`_:\n       if it is.\n"
_CLOSED = "    `shop.fault.Closed`_:\n       if it is.\n"
_CLEAN = _DESK[_DESK.index("Clean()") :]
_PRINT = _TILL[_TILL.index("Print(text)") :]
_COVER = "    cover (`shop.Thing`_, optional):\n       What lies on it.\n"
_WHEELS = "    wheels (`int`_):\n       How many it has.\n"
_DESK_PROPERTY = "    desk (`shop.Desk`_, optional):\n       Where it was made.\n"
_PAID, _BAD = "\npaid\n   All is settled.\n", "\nbad\n   Not well.\n"
_OPEN = "\nopen\n   It can change.\n"
_SIZE = "    size (`int`_):\n       How large.\n"
_DEPRECATED = '[[fact]]\ntype = "shop.Cart"\nset = { deprecated = "Use bags." }\n\n'
_NOTES_MANAGED = (
    _NOTES.replace("DynamicData", "ManagedObject").replace("Attributes:", f"Attributes\n{'-' * 10}")
    + "\n\nMethods\n-------\n\n"
)
_PAPER = '[[fact]]\ntype = "shop.Notes"\nset = { wire_name = "Paper" }\n\n'
_V2 = _VERSION[_VERSION.index(".. _shop.version.version2") : _VERSION.index(".. _shop.version.version3")]
_V3 = _VERSION[_VERSION.index(".. _shop.version.version3") : _VERSION.index(".. _ads")]
_ADS = _VERSION[_VERSION.index(".. _ads") :]
_HEAD = 'derive = ["wire_name"]\n\n'
_BELL_IN_MARKDOWN = """shop.Bell
=========
inherits from [vmodl.ManagedObject](vmodl.ManagedObject.md "vmodl.ManagedObject")

A bell.

| property | type | optional | priv | desc |
|:---------|:-----|:---------|:-----|:-----|


Ring()
------

| service name | Ring |
|:--|:--|
| since version | [1.0](shop.version.md#shop.version.version2) |
| privilege    | Bell.Ring |
| return type | string |
### Faults
| fault | description |
|:------|:------------|

"""


def _fact(member: str, value: str, more: str = "") -> Edit:
    """An entry of the facts file that the shop does not have."""
    entry = f'[[fact]]\ntype = "shop.Till"\nmember = "{member}"\n{more}set = {{ {value} }}\n\n'
    return _HEAD, _HEAD + entry


_OTHER_TYPE = "property-type-changed breaking breaking"
_OF_TYPES = (
    _case("type-removed breaking breaking", "type-added info info", (_NOTES, ""), (_PAPER, "")),
    _case(
        "type-renamed breaking info",
        "type-renamed breaking info",
        ("shop.Notes\n==========", "shop.Memo\n========="),
        ('type = "shop.Notes"', 'type = "shop.Memo"'),
    ),
    _case(
        "type-kind-changed breaking breaking",
        "type-kind-changed breaking breaking",
        (_NOTES, _NOTES_MANAGED),
    ),
    _case(
        "type-wire-name-changed warning breaking",
        "type-wire-name-changed warning breaking",
        ('"Paper"', '"Sheet"'),
    ),
    _case(
        "base-extended info warning",
        "base-changed breaking breaking",
        (_NOTES, _NOTES.replace("vmodl.DynamicData", "shop.Thing")),
    ),
    _case("type-became-opaque breaking info", "type-became-described warning info", (_PHASE, "")),
    _case(
        f"opaque-type-added info info, opaque-type-removed breaking info, {_OTHER_TYPE}",
        f"opaque-type-added info info, opaque-type-removed breaking info, {_OTHER_TYPE}",
        ("shop.Drawer", "shop.Box"),
    ),
    _case(
        "opaque-type-kind-changed warning info, fault-added warning warning",
        "opaque-type-kind-changed warning info, fault-removed info info",
        (_CLEAN, f"{_CLEAN.rstrip()}\n\n  Raises:\n\n    `shop.Person`_:\n       if it is.\n\n"),
    ),
    _case("version-removed warning warning", "version-added info info", (_ADS, "")),
    _case("version-changed warning warning", "version-changed warning warning", ("shop/3.0", "shop/3.5")),
    _case(
        "version-name-changed words",
        "version-name-changed words",
        ("        Shop API 3\n", "        API 3\n"),
    ),
    _case("version-order-changed warning info", "version-order-changed warning info", (_V2 + _V3, _V3 + _V2)),
)
_OF_MEMBERS = (
    _case("property-removed breaking breaking", "property-added info info", (_DESK_PROPERTY, "")),
    _case(
        "property-removed breaking breaking", "sent-required-property-added breaking breaking", (_WHEELS, "")
    ),
    _case(
        "property-became-inherited info warning, property-added info info",
        "property-became-own info warning, property-removed breaking breaking",
        (_COVER, ""),
        ("    tag (`str`_, optional):\n", f"{_COVER}    tag (`str`_, optional):\n"),
    ),
    _case(
        "property-order-changed info warning",
        "property-order-changed info warning",
        (_WHEELS + _COVER, _COVER + _WHEELS),
    ),
    _case(
        "property-type-changed breaking breaking",
        "property-type-changed breaking breaking",
        ("number (`int`_)", "number (`bool`_)"),
    ),
    _case(
        "sent-property-type-narrowed breaking breaking",
        "sent-property-type-widened info info",
        ("cover (`shop.Thing`_, ", "cover (`shop.Cart`_, "),
    ),
    _case(
        "received-property-type-narrowed info info",
        "received-property-type-widened breaking breaking",
        ("desk (`shop.Desk`_, ", "desk (`shop.Till`_, "),
    ),
    _case(
        "property-number-size-changed info warning",
        "property-number-size-changed info warning",
        ("wheels (`int`_)", "wheels (`long`_)"),
    ),
    _case(
        "property-text-kind-changed info info",
        "property-text-kind-changed info info",
        ("tag (`str`_", "tag (`URI`_"),
    ),
    _case(
        "received-property-became-array breaking breaking",
        "received-property-became-single breaking info",
        ("number (`int`_)", "number ([`int`_])"),
    ),
    _case(
        "sent-property-became-array breaking info",
        "sent-property-became-single breaking breaking",
        ("wheels (`int`_)", "wheels ([`int`_])"),
    ),
    _case(
        "sent-property-became-optional info info",
        "sent-property-became-required breaking breaking",
        ("wheels (`int`_)", "wheels (`int`_, optional)"),
    ),
    _case(
        "received-property-became-optional warning warning",
        "received-property-became-required info info",
        ("number (`int`_)", "number (`int`_, optional)"),
    ),
    _case(
        "array-absence-changed info info",
        "array-absence-changed info info",
        ("lines ([`str`_])", "lines ([`str`_], optional)"),
    ),
    _case("received-value-removed breaking info", "received-value-added warning warning", (_PAID, "")),
    _case("sent-value-removed breaking breaking", "sent-value-added info info", (_BAD, "")),
    _case("value-order-changed info info", "value-order-changed info info", (_OPEN + _PAID, _PAID + _OPEN)),
)
_OF_METHODS = (
    _case("method-removed breaking breaking", "method-added info info", (_CLEAN, "")),
    _case(
        "method-renamed breaking breaking",
        "method-renamed breaking breaking",
        ("Print(text)", "Write(text)"),
        ('member = "Print"\nset', 'member = "Write"\nset'),
        ('member = "Print"\nparameter', 'member = "Write"\nparameter'),
    ),
    _case(
        "method-renamed breaking breaking, result-added info info",
        "method-renamed breaking breaking, result-removed breaking breaking",
        (
            "What to print.\n\n  Returns:\n    None",
            "What to print.\n\n  Returns:\n    `vim.Task`_:\n         Prints.",
        ),
    ),
    _case("method-became-own info info", "method-became-inherited info info", (_PRINT, _PRINT + _CLEAN)),
    _case(
        "method-order-changed words",
        "method-order-changed words",
        (_PRINT, ""),
        ("Pay(cart, loudly)", f"{_PRINT}Pay(cart, loudly)"),
    ),
    _case("short-name-changed breaking info", "short-name-changed breaking info", ("Type", "Draw")),
    _case(
        "fact-became-known info info",
        "short-name-removed breaking info",
        _fact("Pay", 'short_name = "Settle"'),
    ),
)
_OF_PARAMETERS = (
    _case(
        "parameter-removed breaking breaking",
        "optional-parameter-added info info",
        ("Pay(cart, loudly)", "Pay(cart)"),
        (_LOUDLY, ""),
    ),
    _case(
        "optional-parameter-inserted breaking info",
        "parameter-removed breaking breaking",
        ("Pay(cart, loudly)", "Pay(soon, cart, loudly)"),
        (_CART, f"    soon (`bool`_, optional):\n       Whether now.\n\n{_CART}"),
    ),
    _case(
        "parameter-removed breaking breaking",
        "required-parameter-added breaking breaking",
        ("Count_Task(size)", "Count_Task()"),
        (_SIZE, ""),
    ),
    _case(
        "parameters-became-unknown info info, parameter-became-unknown warning info, "
        "deprecation-statement-changed words, shape-became-unknown warning info",
        "parameters-became-known info info, parameter-became-known info info, "
        "deprecation-statement-changed words, shape-became-known warning info",
        (_BELL, _BELL_IN_MARKDOWN),
    ),
    _case(
        "parameter-order-changed breaking breaking",
        "parameter-order-changed breaking breaking",
        ("Pay(cart, loudly)", "Pay(loudly, cart)"),
        (f"{_CART}\n{_LOUDLY}", f"{_LOUDLY}\n{_CART}"),
    ),
    _case(
        "parameter-type-changed breaking breaking",
        "parameter-type-changed breaking breaking",
        ("size (`int`_)", "size (`bool`_)"),
    ),
    _case(
        "parameter-type-widened info info",
        "parameter-type-narrowed breaking breaking",
        ("cart (`shop.Cart`_)", "cart (`shop.Thing`_)"),
    ),
    _case(
        "parameter-number-size-changed info warning",
        "parameter-number-size-changed info warning",
        ("size (`int`_)", "size (`short`_)"),
    ),
    _case(
        "parameter-text-kind-changed info info",
        "parameter-text-kind-changed info info",
        ("text (`str`_)", "text (`URI`_)"),
    ),
    _case(
        "parameter-became-array breaking info",
        "parameter-became-single breaking breaking",
        ('parameter = "text"\nset = { array = false }', 'parameter = "text"\nset = { array = true }'),
    ),
    _case(
        "parameter-became-optional info info",
        "parameter-became-required breaking breaking",
        ("size (`int`_)", "size (`int`_, optional)"),
    ),
)
_FIND, _NAME = "    `shop.Desk`_:\n         Where", "    `str`_:\n         What it is called"
_TASK = 'task_result = "int", task_result_array = false'
_OF_RESULTS = (
    _case(
        "result-type-changed breaking breaking",
        "result-type-changed breaking breaking",
        (_NAME, _NAME.replace("str", "bool")),
    ),
    _case(
        "result-type-narrowed info info",
        "result-type-widened breaking breaking",
        (_FIND, _FIND.replace("Desk", "Till")),
    ),
    _case(
        "result-number-size-changed info warning",
        "result-number-size-changed info warning",
        (_TASK, _TASK.replace("int", "long")),
    ),
    _case(
        "result-text-kind-changed info info",
        "result-text-kind-changed info info",
        (_NAME, _NAME.replace("str", "URI")),
    ),
    _case(
        "result-became-array breaking breaking",
        "result-became-single breaking info",
        (_FIND, _FIND.replace("`shop.Desk`_", "[`shop.Desk`_]")),
    ),
    _case(
        "result-became-array breaking breaking",
        "result-became-single breaking info",
        (_TASK, _TASK.replace("false", "true")),
    ),
    _case(
        "result-became-optional warning warning",
        "result-became-required info info",
        ("returns = true\nset = { optional = false }", "returns = true\nset = { optional = true }"),
    ),
    _case(
        "fault-removed info info, opaque-type-removed breaking info",
        "fault-added warning warning, opaque-type-added info info",
        (_CLOSED, ""),
    ),
    _case(
        "narrower-fault-added info info",
        "fault-removed info info",
        (_CLOSED, f"{_CLOSED}\n{_CLOSED.replace('Closed', 'Jammed')}"),
    ),
    _case(
        "fault-order-changed words",
        "fault-order-changed words",
        (f"{_BROKEN}\n{_CLOSED}", f"{_CLOSED}\n{_BROKEN}"),
    ),
)
_OF_FACTS = (
    _case(
        "since-earlier info info",
        "since-later breaking info",
        ("  since: `Shop API 3`_", "  since: `Shop API 2`_"),
    ),
    _case(
        "since-changed warning info",
        "since-changed warning info",
        ("  since: `Shop API 3`_", "  since: `Ads API 1`_"),
    ),
    _case(
        "since-statement-changed words",
        "since-statement-changed words",
        _fact("coins", 'since = "shop.version.version2"'),
    ),
    _case(
        "privilege-removed info info", "privilege-added warning warning", ("      privilege: Till.View\n", "")
    ),
    _case(
        "privilege-changed warning warning", "privilege-changed warning warning", ("Till.Pay", "Till.Spend")
    ),
    _case("deprecation-removed info info", "deprecation-added warning info", (_DEPRECATED, "")),
    _case(
        "deprecation-words-changed words",
        "deprecation-words-changed words",
        ("Use bags.", "Use boxes."),
    ),
    _case("description-changed words", "description-changed words", ("  Takes money.", "  Eats money.")),
    _case(
        "shape-became-known warning info",
        "shape-became-unknown warning info",
        _fact("Pay", "array = false", 'parameter = "cart"\n'),
    ),
    _case(
        "fact-became-known info info",
        "fact-became-unknown warning info",
        _fact("Find", "optional = false", "returns = true\n"),
    ),
)
CASES = (*_OF_TYPES, *_OF_MEMBERS, *_OF_METHODS, *_OF_PARAMETERS, *_OF_RESULTS, *_OF_FACTS)
