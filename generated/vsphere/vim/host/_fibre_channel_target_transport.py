# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.FibreChannelTargetTransport``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.FibreChannelTargetTransport",
    wire_name="HostFibreChannelTargetTransport",
    properties=lambda: (
        _rt.Property("portWorldWideName", "long"),
        _rt.Property("nodeWorldWideName", "long"),
    ),
)
class FibreChannelTargetTransport(vim.host.TargetTransport):
    """The data object ``vim.host.FibreChannelTargetTransport``, on the wire ``HostFibreChannelTargetTransport``.

    Fields:
        - ``portWorldWideName``: ``long``, required.
        - ``nodeWorldWideName``: ``long``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/FibreChannelTargetTransport.rst``
    """

    portWorldWideName: int = 0
    """``long``, required. Since 1.0."""
    nodeWorldWideName: int = 0
    """``long``, required. Since 1.0."""
