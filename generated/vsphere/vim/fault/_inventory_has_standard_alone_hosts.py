# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InventoryHasStandardAloneHosts``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vim.fault.InventoryHasStandardAloneHosts",
    wire_name="InventoryHasStandardAloneHosts",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("hosts", "string", array=True, since="vim.version.version5", rank=5),
    ),
)
class InventoryHasStandardAloneHosts(vmodl.fault.NotEnoughLicenses):
    """The fault ``vim.fault.InventoryHasStandardAloneHosts``.

    Fields:
        - ``hosts``: List of ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/InventoryHasStandardAloneHosts.rst``
    """

    hosts: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since vSphere API 4.0."""
