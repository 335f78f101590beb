# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.guest.GuestAuthentication``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "vim.vm.guest.GuestAuthentication",
    wire_name="GuestAuthentication",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("interactiveSession", "boolean", since="vim.version.version7", rank=7),
    ),
)
class GuestAuthentication(vmodl.DynamicData):
    """The data object ``vim.vm.guest.GuestAuthentication``.

    Fields:
        - ``interactiveSession``: ``boolean``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/vm/guest/GuestAuthentication.rst``
    """

    interactiveSession: bool = False
    """``boolean``, required. Since vSphere API 5.0."""
