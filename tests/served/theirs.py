"""pyVmomi as a client within the process of the tests."""

from __future__ import annotations

import copy
from functools import cache
from importlib import import_module
from typing import Any

import pytest


@cache
def connecting() -> Any:  # Any: pyVmomi is not typed
    """The module that connects, or the test is skipped.

    Where it reads a list of objects, it replaces the type that its own tables state. Other tests compare
    with these tables, so it gets a copy of what it changes.
    """
    pytest.importorskip("pyVmomi")
    accessor: Any = import_module("pyVmomi.StubAdapterAccessorImpl").StubAdapterAccessorMixin
    read = accessor.InvokeAccessor

    def invoke_accessor(stub: object, obj: object, info: object) -> object:
        return read(stub, obj, copy.copy(info))

    accessor.InvokeAccessor = invoke_accessor
    return import_module("pyVim.connect")
