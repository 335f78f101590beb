# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.dvs.DistributedVirtualPortgroupSelection``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.dvs.DistributedVirtualPortgroupSelection",
    wire_name="DVPortgroupSelection",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("dvsUuid", "string", since="vim.version.version7", rank=7),
        _rt.Property("portgroupKey", "string", array=True, since="vim.version.version7", rank=7),
    ),
)
class DistributedVirtualPortgroupSelection(vim.SelectionSet):
    """The data object ``vim.dvs.DistributedVirtualPortgroupSelection``, on the wire ``DVPortgroupSelection``.

    Fields:
        - ``dvsUuid``: ``string``, required.
        - ``portgroupKey``: List of ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/dvs/DistributedVirtualPortgroupSelection.rst``
    """

    dvsUuid: str = ""
    """``string``, required. Since vSphere API 5.0."""
    portgroupKey: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since vSphere API 5.0."""
