# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.dvs.NetworkOffloadSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.dvs.NetworkOffloadSpec",
    wire_name="DistributedVirtualSwitchNetworkOffloadSpec",
    since="vim.version.v8_0_0_1",
    rank=28,
    properties=lambda: (
        _rt.Property("id", "string", since="vim.version.v8_0_0_1", rank=28),
        _rt.Property("name", "string", optional=True, since="vim.version.v8_0_0_1", rank=28),
        _rt.Property(
            "types", "string", array=True, optional=True, since="vim.version.v8_0_0_1", rank=28
        ),
        _rt.Property(
            "dpuCapability",
            "vim.dvs.VmwareDistributedVirtualSwitch.DpuFeatureCapability",
            optional=True,
            since="vim.version.v9_1_0_0",
            rank=35,
        ),
    ),
)
class NetworkOffloadSpec(vmodl.DynamicData):
    """The data object ``vim.dvs.NetworkOffloadSpec``, on the wire ``DistributedVirtualSwitchNetworkOffloadSpec``.

    Fields:
        - ``id``: ``string``, required.
        - ``name``: ``string``, optional.
        - ``types``: List of ``string``, optional.
        - ``dpuCapability``: ``vim.dvs.VmwareDistributedVirtualSwitch.DpuFeatureCapability``,
          optional. Since vSphere API 9.1.0.0.

    Since:
        vSphere API 8.0.0.1 (``vim.version.v8_0_0_1``)

    Source:
        ``vim/dvs/NetworkOffloadSpec.rst``
    """

    id: str = ""
    """``string``, required. Since vSphere API 8.0.0.1."""
    name: str | None = None
    """``string``, optional. Since vSphere API 8.0.0.1."""
    types: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 8.0.0.1."""
    dpuCapability: vim.dvs.VmwareDistributedVirtualSwitch.DpuFeatureCapability | None = None
    """``vim.dvs.VmwareDistributedVirtualSwitch.DpuFeatureCapability``, optional. Since vSphere API
    9.1.0.0.
    """
