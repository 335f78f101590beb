"""What pyVmomi has, and a connection of it that goes nowhere, to read and write with what it knows."""

from __future__ import annotations

from importlib import import_module
from typing import Any


# Any: pyVmomi has no types that a checker could follow, and makes its classes at run time.
def theirs(module: str) -> Any:
    """A module of pyVmomi."""
    return import_module(module)


# Any: as above.
def their_stub() -> Any:
    """The connection, None where pyVmomi is not installed."""
    try:
        adapter, support = theirs("pyVmomi.SoapAdapter"), theirs("pyVmomi.VmomiSupport")
    except ImportError:
        print("wire: pyVmomi is not installed: pip install 'vim-codegen[pyvmomi]'")
        return None
    return adapter.SoapStubAdapter("localhost", version=support.newestVersions.GetName("vim"))
