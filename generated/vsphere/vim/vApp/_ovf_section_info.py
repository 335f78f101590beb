# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vApp.OvfSectionInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vApp.OvfSectionInfo",
    wire_name="VAppOvfSectionInfo",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("key", "int", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("namespace", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("type", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "atEnvelopeLevel", "boolean", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property("contents", "string", optional=True, since="vim.version.version5", rank=5),
    ),
)
class OvfSectionInfo(vmodl.DynamicData):
    """The data object ``vim.vApp.OvfSectionInfo``, on the wire ``VAppOvfSectionInfo``.

    Fields:
        - ``key``: ``int``, optional.
        - ``namespace``: ``string``, optional.
        - ``type``: ``string``, optional.
        - ``atEnvelopeLevel``: ``boolean``, optional.
        - ``contents``: ``string``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/vApp/OvfSectionInfo.rst``
    """

    key: int | None = None
    """``int``, optional. Since vSphere API 4.0."""
    namespace: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    type: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    atEnvelopeLevel: bool | None = None
    """``boolean``, optional. Since vSphere API 4.0."""
    contents: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
