# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.GuestQuiesceSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vm.GuestQuiesceSpec",
    wire_name="VirtualMachineGuestQuiesceSpec",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("timeout", "int", optional=True, since="vim.version.version11", rank=11),
    ),
)
class GuestQuiesceSpec(vmodl.DynamicData):
    """The data object ``vim.vm.GuestQuiesceSpec``, on the wire ``VirtualMachineGuestQuiesceSpec``.

    Fields:
        - ``timeout``: ``int``, optional.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vm/GuestQuiesceSpec.rst``
    """

    timeout: int | None = None
    """``int``, optional. Since vSphere API 6.5."""
