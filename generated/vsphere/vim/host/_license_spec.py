# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.LicenseSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.LicenseSpec",
    wire_name="HostLicenseSpec",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "source",
            "vim.LicenseManager.LicenseSource",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("editionKey", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "disabledFeatureKey",
            "string",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "enabledFeatureKey",
            "string",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class LicenseSpec(vmodl.DynamicData):
    """The data object ``vim.host.LicenseSpec``, on the wire ``HostLicenseSpec``.

    Fields:
        - ``source``: ``vim.LicenseManager.LicenseSource``, optional.
        - ``editionKey``: ``string``, optional.
        - ``disabledFeatureKey``: List of ``string``, optional.
        - ``enabledFeatureKey``: List of ``string``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/LicenseSpec.rst``
    """

    source: vim.LicenseManager.LicenseSource | None = None
    """``vim.LicenseManager.LicenseSource``, optional. Since vSphere API 4.0."""
    editionKey: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    disabledFeatureKey: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 4.0."""
    enabledFeatureKey: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 4.0."""
