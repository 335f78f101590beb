# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VnicPortArgument``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.event.VnicPortArgument",
    wire_name="VnicPortArgument",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("vnic", "string", since="vim.version.version5", rank=5),
        _rt.Property("port", "vim.dvs.PortConnection", since="vim.version.version5", rank=5),
    ),
)
class VnicPortArgument(vmodl.DynamicData):
    """The data object ``vim.event.VnicPortArgument``.

    Fields:
        - ``vnic``: ``string``, required.
        - ``port``: ``vim.dvs.PortConnection``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/VnicPortArgument.rst``
    """

    vnic: str = ""
    """``string``, required. Since vSphere API 4.0."""
    port: vim.dvs.PortConnection = _rt.UNSET
    """``vim.dvs.PortConnection``, required. Since vSphere API 4.0."""
