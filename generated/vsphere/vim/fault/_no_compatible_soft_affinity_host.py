# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NoCompatibleSoftAffinityHost``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NoCompatibleSoftAffinityHost",
    wire_name="NoCompatibleSoftAffinityHost",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (_rt.Property("vmName", "string", since="vim.version.version6", rank=6),),
)
class NoCompatibleSoftAffinityHost(vim.fault.VmConfigFault):
    """The fault ``vim.fault.NoCompatibleSoftAffinityHost``.

    Fields:
        - ``vmName``: ``string``, required.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/NoCompatibleSoftAffinityHost.rst``
    """

    vmName: str = ""
    """``string``, required. Since vSphere API 4.1."""
