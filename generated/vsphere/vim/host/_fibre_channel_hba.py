# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.FibreChannelHba``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.FibreChannelHba",
    wire_name="HostFibreChannelHba",
    properties=lambda: (
        _rt.Property("portWorldWideName", "long"),
        _rt.Property("nodeWorldWideName", "long"),
        _rt.Property("portType", "vim.host.FibreChannelHba.PortType"),
        _rt.Property("speed", "long"),
    ),
)
class FibreChannelHba(vim.host.HostBusAdapter):
    """The data object ``vim.host.FibreChannelHba``, on the wire ``HostFibreChannelHba``.

    Fields:
        - ``portWorldWideName``: ``long``, required.
        - ``nodeWorldWideName``: ``long``, required.
        - ``portType``: ``vim.host.FibreChannelHba.PortType``, required.
        - ``speed``: ``long``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/FibreChannelHba.rst``
    """

    @_rt.enum("vim.host.FibreChannelHba.PortType", wire_name="FibreChannelPortType")
    class PortType(_rt.VimEnum):
        """The enum ``vim.host.FibreChannelHba.PortType``, on the wire ``FibreChannelPortType``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/FibreChannelHba/PortType.rst``
        """

        fabric = "fabric"
        """The value ``fabric``."""
        loop = "loop"
        """The value ``loop``."""
        pointToPoint = "pointToPoint"
        """The value ``pointToPoint``."""
        unknown = "unknown"
        """The value ``unknown``."""

    portWorldWideName: int = 0
    """``long``, required. Since 1.0."""
    nodeWorldWideName: int = 0
    """``long``, required. Since 1.0."""
    portType: _rt.Field[
        vim.host.FibreChannelHba.PortType, vim.host.FibreChannelHba.PortType | str
    ] = _rt.UNSET
    """``vim.host.FibreChannelHba.PortType``, required. Since 1.0."""
    speed: int = 0
    """``long``, required. Since 1.0."""
