"""Documents of a small shop, in which tests put what is wrong."""

from __future__ import annotations

TILL = """shop.Till
=========
  A till.

:extends: vmodl.ManagedObject_

Attributes
----------
    coins (`int`_):
       How many there are.

    notes (`int`_):
       How many of paper.

Methods
-------

Pay(amount, by):
   Takes money.

  Privilege:
               Till.Pay

  Args:
    amount (`int`_):
       How much.

    by (`shop.Cart`_):
       Whose.

  Returns:
    None

  Raises:
    `shop.Broken`_:
       If it is.

Close():
   Closes it.

  Privilege:
               Till.Close

  Args:

  Returns:
    None

"""
CART = """.. _Pay: ../shop/Till.rst#Pay

shop.Cart
=========
  A cart, to be paid with `Pay`_.

:extends: vmodl.DynamicData_

Attributes:

    wheels (`int`_):
       How many.

    load ([`shop.Cart.Item`_], optional):
       What is in it.

"""
BIG = """shop.BigCart
============
  A big one.

:extends: `shop.Cart`_

Attributes:

    doors (`int`_):
       How many.

"""
ITEM = """shop.Cart.Item
==============
  A thing.

:extends: vmodl.DynamicData_

Attributes:

    price (`int`_):
       What it costs.

"""
MARKDOWN = """shop.Cart
=========
inherits from [vmodl.DynamicData](docs/vmodl.DynamicData.md "vmodl.DynamicData")

A cart.

| property | type | optional | priv | desc |
|:---------|:-----|:---------|:-----|:-----|
| wheels | [int](int.md "int") | None | None | How many. |
| doors | [int](int.md "int") | None | None | How many. |
"""
