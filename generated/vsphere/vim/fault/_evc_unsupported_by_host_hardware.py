# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.EVCUnsupportedByHostHardware``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.EVCUnsupportedByHostHardware",
    wire_name="EVCUnsupportedByHostHardware",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", array=True, since="vim.version.version6", rank=6),
        _rt.Property("hostName", "string", array=True, since="vim.version.version6", rank=6),
    ),
)
class EVCUnsupportedByHostHardware(vim.fault.EVCConfigFault):
    """The fault ``vim.fault.EVCUnsupportedByHostHardware``.

    Fields:
        - ``host``: List of ``vim.HostSystem``, required.
        - ``hostName``: List of ``string``, required.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/EVCUnsupportedByHostHardware.rst``
    """

    host: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
    """List of ``vim.HostSystem``, required. Since vSphere API 4.1."""
    hostName: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since vSphere API 4.1."""
