# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.DataInTransitEncryptionConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.DataInTransitEncryptionConfig",
    wire_name="VsanDataInTransitEncryptionConfig",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property("enabled", "boolean", optional=True, since="vsan.version.version15", rank=13),
        _rt.Property(
            "rekeyInterval", "int", optional=True, since="vsan.version.version15", rank=13
        ),
        _rt.Property("state", "string", optional=True, since="vsan.version.v9_1_0_0", rank=23),
    ),
)
class DataInTransitEncryptionConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.DataInTransitEncryptionConfig``, on the wire ``VsanDataInTransitEncryptionConfig``.

    Fields:
        - ``enabled``: ``boolean``, optional.
        - ``rekeyInterval``: ``int``, optional.
        - ``state``: ``string``, optional. Since vsan API 9.1.0.0.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/DataInTransitEncryptionConfig.rst``
    """

    enabled: bool | None = None
    """``boolean``, optional. Since vSAN 7.0U1."""
    rekeyInterval: int | None = None
    """``int``, optional. Since vSAN 7.0U1."""
    state: str | None = None
    """``string``, optional. Since vsan API 9.1.0.0."""
