# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.PlaceVmsXClusterSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.opaque("vim.PlaceVmsXClusterSpec")
class PlaceVmsXClusterSpec(_rt.Opaque):
    """``vim.PlaceVmsXClusterSpec``, of which this package knows no more than the name."""

    @_rt.data(
        "vim.PlaceVmsXClusterSpec.CandidateNetworks",
        wire_name="PlaceVmsXClusterSpecCandidateNetworks",
        since="vim.version.v9_1_0_0",
        rank=35,
        properties=lambda: (
            _rt.Property(
                "networks",
                "vim.Network",
                array=True,
                optional=True,
                since="vim.version.v9_1_0_0",
                rank=35,
            ),
        ),
    )
    class CandidateNetworks(vmodl.DynamicData):
        """The data object ``vim.PlaceVmsXClusterSpec.CandidateNetworks``, on the wire ``PlaceVmsXClusterSpecCandidateNetworks``.

        Fields:
            - ``networks``: List of ``vim.Network``, optional.

        Since:
            vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

        Source:
            ``vim/PlaceVmsXClusterSpec/CandidateNetworks.rst``
        """

        networks: _rt.Field[list[vim.Network], Iterable[vim.Network]] = _rt.EMPTY
        """List of ``vim.Network``, optional. Since vSphere API 9.1.0.0."""

    @_rt.enum(
        "vim.PlaceVmsXClusterSpec.PlacementType",
        wire_name="PlaceVmsXClusterSpecPlacementType",
        since="vim.version.v9_0_0_0",
        rank=34,
    )
    class PlacementType(_rt.VimEnum):
        """The enum ``vim.PlaceVmsXClusterSpec.PlacementType``, on the wire ``PlaceVmsXClusterSpecPlacementType``.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/PlaceVmsXClusterSpec/PlacementType.rst``
        """

        createAndPowerOn = "createAndPowerOn"
        """The value ``createAndPowerOn``."""
        reconfigure = "reconfigure"
        """The value ``reconfigure``."""
        relocate = "relocate"
        """The value ``relocate``."""
