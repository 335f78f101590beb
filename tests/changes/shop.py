"""An invented shop in documents and facts, and other editions of it, made by changing words."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from codegen.diagnostics import Diagnostics
from codegen.ir.model import Api
from codegen.link import link
from codegen.read.facts import parse_facts
from codegen.read.memory import DocumentReading
from codegen.read.reader import read
from codegen.read.sources import Document

Edit = tuple[str, str]
"""Words that stand once in all documents and facts, and what stands in their place in another edition."""

DOCUMENTS: Mapping[str, str] = {
    "version.rst": """Shop API supported versions
============================================================
.. _shop.version.version2:
.. _2.0:
shop.version.version2_:
2.0_:
    namespace:
        shop/2.0
    Name:
        Shop API 2

.. _shop.version.version3:
.. _3.0:
shop.version.version3_:
3.0_:
    namespace:
        shop/3.0
    Name:
        Shop API 3

.. _ads.version.version1:
.. _1.0:
ads.version.version1_:
1.0_:
    namespace:
        ads/1.0
    Name:
        Ads API 1
""",
    "desk.rst": """shop.Desk
=========
  A place to stand at.

:extends: vmodl.ManagedObject_

Attributes
----------
    label (`str`_):
       What is written on it.

Methods
-------

Clean():
   Wipes it.

  Privilege:
               Desk.Clean

  Args:

  Returns:
    None

""",
    "till.rst": """.. _shop.Desk: ../shop/Desk.rst
.. _Shop API 2: ../shop/version.rst#shopversionversion2
.. _Shop API 3: ../shop/version.rst#shopversionversion3
.. _Ads API 1: ../shop/version.rst#adsversionversion1
.. _ads.version.version1: ../shop/version.rst#adsversionversion1

shop.Till
=========
  Takes money.

:extends: shop.Desk_
:since: `Shop API 2`_

Attributes
----------
    coins (`int`_):
      privilege: Till.View
       How many there are.
    drawer (`shop.Drawer`_):
       Where they are.
    owners ([`shop.Person`_]):
       Whose they are.

Methods
-------

Pay(cart, loudly):
   Takes what a cart costs.
  since: `Shop API 3`_

  Privilege:
               Till.Pay

  Args:
    cart (`shop.Cart`_):
       What to pay for.

    loudly (`bool`_, optional):
       Whether to ring.

  Returns:
    `shop.Receipt`_:
         What was paid.

  Raises:

    `shop.fault.Broken`_:
       if it is.

    `shop.fault.Closed`_:
       if it is.

Find():
   Looks for a desk.

  Privilege:
               Till.Find

  Args:

  Returns:
    `shop.Desk`_:
         Where it is.

Name():
   Says what it is called.

  Privilege:
               Till.Name

  Args:

  Returns:
    `str`_:
         What it is called.

Count_Task(size):
   Counts all coins.

  Privilege:
               Till.Count

  Args:
    size (`int`_):
       How large.

  Returns:
     `vim.Task`_:
         Runs until that is done.

Print(text):
   Prints.

  Privilege:


  Args:
    text (`str`_):
       What to print.

  Returns:
    None

""",
    "thing.rst": """shop.Thing
==========
  Anything.

:extends: vmodl.DynamicData_

Attributes:
    tag (`str`_, optional):
       What is written on it.
""",
    "cart.rst": """.. _shop.Thing: ../shop/Thing.rst

shop.Cart
=========
  What a customer wants to buy.

:extends: shop.Thing_

Attributes:
    wheels (`int`_):
       How many it has.
    cover (`shop.Thing`_, optional):
       What lies on it.
    names ([`str`_], optional):
       Whose it is.
    mood (`shop.Mood`_, optional):
       How it feels.
""",
    "receipt.rst": """.. _shop.Desk: ../shop/Desk.rst

shop.Receipt
============
  What was paid.

:extends: vmodl.DynamicData_

Attributes:
    number (`int`_):
       Which one it is.
    desk (`shop.Desk`_, optional):
       Where it was made.
    lines ([`str`_]):
       What stands on it.
    phase (`shop.Phase`_):
       How far it has come.
""",
    "mood.rst": """shop.Mood
=========
  How something feels.

  :type: `shop.Mood`_

  :name: good

values:
--------

good
   Well.

bad
   Not well.
""",
    "phase.rst": """shop.Phase
==========
  How far something has come.

  :type: `shop.Phase`_

  :name: open

values:
--------

open
   It can change.

paid
   All is settled.
""",
    "broken.rst": """shop.fault.Broken
=================
    :extends:

        `vmodl.MethodFault`_

  It is broken.

Attributes:

    where (`str`_)
""",
    "jammed.rst": """.. _shop.fault.Broken: ../../shop/fault/Broken.rst

shop.fault.Jammed
=================
    :extends:

        `shop.fault.Broken`_

  Paper is in it.

Attributes:

""",
    "notes.rst": """shop.Notes
==========
  Notes.

:extends: vmodl.DynamicData_

Attributes:
    pages (`int`_):
       How many.
""",
    "bell.rst": """shop.Bell
=========
  A bell.

:extends: vmodl.ManagedObject_

Attributes
----------

Methods
-------

Ring(times):
   Makes a noise.

  Privilege:
               Bell.Ring

  Args:
    times (`int`_):
       How often.

  Returns:
    `str`_:
         What is heard.

""",
    "facts.toml": """origin = "seen"
derive = ["wire_name"]

[[fact]]
type = "shop.Cart"
set = { deprecated = "Use bags." }

[[fact]]
type = "shop.Notes"
set = { wire_name = "Paper" }

[[fact]]
type = "shop.Till"
member = "coins"
set = { optional = false }

[[fact]]
type = "shop.Till"
member = "Print"
set = { short_name = "Type" }

[[fact]]
type = "shop.Till"
member = "Print"
parameter = "text"
set = { array = false }

[[fact]]
type = "shop.Till"
member = "Pay"
returns = true
set = { optional = false }

[[fact]]
type = "shop.Till"
member = "Count_Task"
returns = true
set = { task_result = "int", task_result_array = false, optional = false }
""",
}


class _Remembered:
    """Documents that were read for other editions: most are the same in all, and reading takes longest."""

    def __init__(self) -> None:
        self._readings: dict[Document, DocumentReading] = {}

    def recall(self, document: Document) -> DocumentReading | None:
        return self._readings.get(document)

    def keep(self, document: Document, reading: DocumentReading) -> None:
        self._readings[document] = reading


_remembered = _Remembered()


@cache
def shop(*edits: Edit) -> Api:
    """The API of an edition.

    Args:
        edits: What is another than in the documents above.
    """
    texts = dict(DOCUMENTS)
    for before, after in edits:
        (path,) = (path for path, text in texts.items() if before in text)
        assert texts[path].count(before) == 1, before
        texts[path] = texts[path].replace(before, after)
    facts = texts.pop("facts.toml")
    diagnostics = Diagnostics()
    documents = [Document(path, text) for path, text in texts.items() if text]
    read_ = read(documents, diagnostics, memory=_remembered)
    api = link(read_.statements, parse_facts(facts, "facts.toml", diagnostics), diagnostics)
    assert not diagnostics.errors, [each.told for each in diagnostics.errors]
    return api
