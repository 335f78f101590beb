# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.LifecycleFaultDomainDetails``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.LifecycleFaultDomainDetails",
    wire_name="LifecycleFaultDomainDetails",
    since="vsan.version.version17",
    rank=15,
    properties=lambda: (
        _rt.Property(
            "isPreferredFaultDomain",
            "boolean",
            optional=True,
            since="vsan.version.version17",
            rank=15,
        ),
        _rt.Property("name", "string", optional=True, since="vsan.version.version17", rank=15),
        _rt.Property(
            "hosts",
            "vim.HostSystem",
            array=True,
            optional=True,
            since="vsan.version.version17",
            rank=15,
        ),
    ),
)
class LifecycleFaultDomainDetails(vmodl.DynamicData):
    """The data object ``vim.vsan.LifecycleFaultDomainDetails``.

    Fields:
        - ``isPreferredFaultDomain``: ``boolean``, optional.
        - ``name``: ``string``, optional.
        - ``hosts``: List of ``vim.HostSystem``, optional.

    Since:
        vsan API 7.3 (``vsan.version.version17``)

    Source:
        ``vim/vsan/LifecycleFaultDomainDetails.rst``
    """

    isPreferredFaultDomain: bool | None = None
    """``boolean``, optional. Since vsan API 7.3."""
    name: str | None = None
    """``string``, optional. Since vsan API 7.3."""
    hosts: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
    """List of ``vim.HostSystem``, optional. Since vsan API 7.3."""
