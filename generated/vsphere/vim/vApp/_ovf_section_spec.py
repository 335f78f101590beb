# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vApp.OvfSectionSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vApp.OvfSectionSpec",
    wire_name="VAppOvfSectionSpec",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "info", "vim.vApp.OvfSectionInfo", optional=True, since="vim.version.version5", rank=5
        ),
    ),
)
class OvfSectionSpec(vim.option.ArrayUpdateSpec):
    """The data object ``vim.vApp.OvfSectionSpec``, on the wire ``VAppOvfSectionSpec``.

    Fields:
        - ``info``: ``vim.vApp.OvfSectionInfo``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/vApp/OvfSectionSpec.rst``
    """

    info: vim.vApp.OvfSectionInfo | None = None
    """``vim.vApp.OvfSectionInfo``, optional. Since vSphere API 4.0."""
