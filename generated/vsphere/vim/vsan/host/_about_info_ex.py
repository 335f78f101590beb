# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.AboutInfoEx``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "vim.vsan.host.AboutInfoEx",
    wire_name="VsanHostAboutInfoEx",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("name", "string", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property("version", "string", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property("build", "string", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property("buildType", "string", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property(
            "apiVersion", "string", optional=True, since="vsan.version.version12", rank=10
        ),
    ),
)
class AboutInfoEx(vmodl.DynamicData):
    """The data object ``vim.vsan.host.AboutInfoEx``, on the wire ``VsanHostAboutInfoEx``.

    Fields:
        - ``name``: ``string``, optional.
        - ``version``: ``string``, optional.
        - ``build``: ``string``, optional.
        - ``buildType``: ``string``, optional.
        - ``apiVersion``: ``string``, optional. Since vsan API 7.0.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/host/AboutInfoEx.rst``
    """

    name: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    version: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    build: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    buildType: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    apiVersion: str | None = None
    """``string``, optional. Since vsan API 7.0."""
