# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.GuestIntegrityInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vm.GuestIntegrityInfo",
    wire_name="VirtualMachineGuestIntegrityInfo",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("enabled", "boolean", optional=True, since="vim.version.version11", rank=11),
    ),
)
class GuestIntegrityInfo(vmodl.DynamicData):
    """The data object ``vim.vm.GuestIntegrityInfo``, on the wire ``VirtualMachineGuestIntegrityInfo``.

    Fields:
        - ``enabled``: ``boolean``, optional.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vm/GuestIntegrityInfo.rst``
    """

    enabled: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
