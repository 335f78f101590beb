# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VMotionConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VMotionConfig",
    wire_name="HostVMotionConfig",
    properties=lambda: (
        _rt.Property("vmotionNicKey", "string", optional=True),
        _rt.Property("enabled", "boolean"),
    ),
)
class VMotionConfig(vmodl.DynamicData):
    """The data object ``vim.host.VMotionConfig``, on the wire ``HostVMotionConfig``.

    Fields:
        - ``vmotionNicKey``: ``string``, optional.
        - ``enabled``: ``boolean``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/VMotionConfig.rst``
    """

    vmotionNicKey: str | None = None
    """``string``, optional. Since 1.0."""
    enabled: bool = False
    """``boolean``, required. Since 1.0."""
