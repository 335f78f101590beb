# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanIperfClientSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VsanIperfClientSpec",
    wire_name="VsanIperfClientSpec",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property("Reverse", "boolean", since="vsan.version.version15", rank=13),
    ),
)
class VsanIperfClientSpec(vmodl.DynamicData):
    """The data object ``vim.host.VsanIperfClientSpec``.

    Fields:
        - ``Reverse``: ``boolean``, required.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/host/VsanIperfClientSpec.rst``
    """

    Reverse: bool = False
    """``boolean``, required. Since vSAN 7.0U1."""
