# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.VasaVvolManager``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.opaque("vim.VasaVvolManager")
class VasaVvolManager(_rt.Opaque):
    """``vim.VasaVvolManager``, of which this package knows no more than the name."""

    @_rt.data(
        "vim.VasaVvolManager.VasaProviderContainerSpec",
        wire_name="VasaProviderContainerSpec",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property(
                "vasaProviderInfo",
                "vim.VimVasaProviderInfo",
                array=True,
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property("scId", "string", since="vim.version.version10", rank=10),
            _rt.Property("deleted", "boolean", since="vim.version.version10", rank=10),
            _rt.Property(
                "stretched", "boolean", optional=True, since="vim.version.v8_0_3_0", rank=32
            ),
        ),
    )
    class VasaProviderContainerSpec(vmodl.DynamicData):
        """The data object ``vim.VasaVvolManager.VasaProviderContainerSpec``.

        Fields:
            - ``vasaProviderInfo``: List of ``vim.VimVasaProviderInfo``, optional.
            - ``scId``: ``string``, required.
            - ``deleted``: ``boolean``, required.
            - ``stretched``: ``boolean``, optional. Since vSphere API 8.0.3.0.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/VasaVvolManager/VasaProviderContainerSpec.rst``
        """

        vasaProviderInfo: _rt.Field[
            list[vim.VimVasaProviderInfo], Iterable[vim.VimVasaProviderInfo]
        ] = _rt.EMPTY
        """List of ``vim.VimVasaProviderInfo``, optional. Since vSphere API 6.0."""
        scId: str = ""
        """``string``, required. Since vSphere API 6.0."""
        deleted: bool = False
        """``boolean``, required. Since vSphere API 6.0."""
        stretched: bool | None = None
        """``boolean``, optional. Since vSphere API 8.0.3.0."""
