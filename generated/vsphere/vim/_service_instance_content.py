# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.ServiceInstanceContent``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.ServiceInstanceContent",
    wire_name="ServiceContent",
    properties=lambda: (
        _rt.Property("rootFolder", "vim.Folder"),
        _rt.Property("propertyCollector", "vmodl.query.PropertyCollector"),
        _rt.Property(
            "viewManager",
            "vim.view.ViewManager",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property("about", "vim.AboutInfo"),
        _rt.Property("setting", "vim.option.OptionManager", optional=True),
        _rt.Property("userDirectory", "vim.UserDirectory", optional=True),
        _rt.Property("sessionManager", "vim.SessionManager", optional=True),
        _rt.Property("authorizationManager", "vim.AuthorizationManager", optional=True),
        _rt.Property(
            "serviceManager",
            "vim.ServiceManager",
            optional=True,
            since="vim.version.version8",
            rank=8,
        ),
        _rt.Property("perfManager", "vim.PerformanceManager", optional=True),
        _rt.Property("scheduledTaskManager", "vim.scheduler.ScheduledTaskManager", optional=True),
        _rt.Property("alarmManager", "vim.alarm.AlarmManager", optional=True),
        _rt.Property("eventManager", "vim.event.EventManager", optional=True),
        _rt.Property("taskManager", "vim.TaskManager", optional=True),
        _rt.Property(
            "extensionManager",
            "vim.ExtensionManager",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property("customizationSpecManager", "vim.CustomizationSpecManager", optional=True),
        _rt.Property(
            "guestCustomizationManager",
            "vim.vm.GuestCustomizationManager",
            optional=True,
            since="vim.version.v6_8_7",
            rank=16,
        ),
        _rt.Property("customFieldsManager", "vim.CustomFieldsManager", optional=True),
        _rt.Property("accountManager", "vim.host.LocalAccountManager", optional=True),
        _rt.Property("diagnosticManager", "vim.DiagnosticManager", optional=True),
        _rt.Property("licenseManager", "vim.LicenseManager", optional=True),
        _rt.Property("searchIndex", "vim.SearchIndex", optional=True),
        _rt.Property(
            "fileManager", "vim.FileManager", optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "datastoreNamespaceManager",
            "vim.DatastoreNamespaceManager",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "virtualDiskManager",
            "vim.VirtualDiskManager",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "virtualizationManager",
            "vim.VirtualizationManager",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "snmpSystem", "vim.host.SnmpSystem", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "vmProvisioningChecker",
            "vim.vm.check.ProvisioningChecker",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "vmCompatibilityChecker",
            "vim.vm.check.CompatibilityChecker",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "ovfManager", "vim.OvfManager", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "ipPoolManager",
            "vim.IpPoolManager",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "dvSwitchManager",
            "vim.dvs.DistributedVirtualSwitchManager",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "hostProfileManager",
            "vim.profile.host.ProfileManager",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "clusterProfileManager",
            "vim.profile.cluster.ProfileManager",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "complianceManager",
            "vim.profile.ComplianceManager",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "localizationManager",
            "vim.LocalizationManager",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "storageResourceManager",
            "vim.StorageResourceManager",
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property(
            "guestOperationsManager",
            "vim.vm.guest.GuestOperationsManager",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "overheadMemoryManager",
            "vim.OverheadMemoryManager",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "certificateManager",
            "vim.CertificateManager",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "ioFilterManager",
            "vim.IoFilterManager",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "vStorageObjectManager",
            "vim.vslm.VStorageObjectManagerBase",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "hostSpecManager",
            "vim.profile.host.HostSpecificationManager",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "cryptoManager",
            "vim.encryption.CryptoManager",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "healthUpdateManager",
            "vim.HealthUpdateManager",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "failoverClusterConfigurator",
            "vim.vcha.FailoverClusterConfigurator",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "failoverClusterManager",
            "vim.vcha.FailoverClusterManager",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "tenantManager",
            "vim.tenant.TenantManager",
            optional=True,
            since="vim.version.v6_9_1",
            rank=17,
        ),
        _rt.Property(
            "siteInfoManager",
            "vim.SiteInfoManager",
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
        _rt.Property(
            "storageQueryManager",
            "vim.StorageQueryManager",
            optional=True,
            since="vim.version.version14",
            rank=14,
        ),
        _rt.Property(
            "directPathProfileManager",
            "vim.DirectPathProfileManager",
            optional=True,
            since="vim.version.v9_0_0_0",
            rank=34,
        ),
    ),
)
class ServiceInstanceContent(vmodl.DynamicData):
    """Where to find everything: the root of the inventory, the managers of the service, and facts
    about the product. A manager that this product does not have is left unset; a host agent has
    fewer than vCenter Server.

    Optional references in here are None where the server lacks the service, though annotated as
    there.

    Fields:
        - ``rootFolder``: Folder at the top of the inventory.
        - ``propertyCollector``: Default collector for reading properties; every session has its own
          state in it.
        - ``viewManager``: Makes views, which are object lists that the server keeps up to date.
        - ``about``: Product, version and API version of the server.
        - ``setting``: Settings of vCenter Server.
        - ``userDirectory``: Looks up users and groups.
        - ``sessionManager``: Logs in and out.
        - ``authorizationManager``: Knows roles and permissions.
        - ``serviceManager``: Knows further services on the same machine.
        - ``perfManager``: Collects performance figures.
        - ``scheduledTaskManager``: Runs operations at set times.
        - ``alarmManager``: Watches conditions and reacts to them.
        - ``eventManager``: Records what happens and searches the record.
        - ``taskManager``: Knows the tasks of the server.
        - ``extensionManager``: Registers extensions, which is required before they can create
          tasks.
        - ``customizationSpecManager``: Stores settings for customizing guests.
        - ``guestCustomizationManager``: ``vim.vm.GuestCustomizationManager``, optional. Since
          vSphere API 6.8.7.
        - ``customFieldsManager``: Defines custom fields.
        - ``accountManager``: Administers accounts that are local to a host.
        - ``diagnosticManager``: Reads log files and makes support bundles.
        - ``licenseManager``: Administers licenses.
        - ``searchIndex``: Finds objects quickly by name, address or identifier.
        - ``fileManager``: Copies, moves and deletes files on datastores.
        - ``datastoreNamespaceManager``: Creates and deletes directories on datastores that lack
          ordinary ones.
        - ``virtualDiskManager``: Works on virtual disks that no machine is using.
        - ``virtualizationManager``: Was meant for turning physical machines into virtual ones.
        - ``snmpSystem``: Sets up SNMP, where the platform has it.
        - ``vmProvisioningChecker``: Judges in advance whether a machine could be moved or copied.
        - ``vmCompatibilityChecker``: Judges whether a machine and a host fit together.
        - ``ovfManager``: Reads and writes OVF descriptors.
        - ``ipPoolManager``: Administers ranges of addresses for networks.
        - ``dvSwitchManager``: Answers questions about distributed switches.
        - ``hostProfileManager``: Administers profiles of hosts.
        - ``clusterProfileManager``: Administers profiles of clusters.
        - ``complianceManager``: Compares objects with their profiles.
        - ``localizationManager``: Offers the message catalogs of the server, for clients that
          translate by themselves.
        - ``storageResourceManager``: Balances load and space among datastores.
        - ``guestOperationsManager``: Works with files and processes inside a guest.
        - ``overheadMemoryManager``: ``vim.OverheadMemoryManager``, optional. Since vSphere API 6.0.
        - ``certificateManager``: ``vim.CertificateManager``, optional. Since vSphere API 6.0.
        - ``ioFilterManager``: ``vim.IoFilterManager``, optional. Since vSphere API 6.0.
        - ``vStorageObjectManager``: ``vim.vslm.VStorageObjectManagerBase``, optional. Since vSphere
          API 6.5.
        - ``hostSpecManager``: ``vim.profile.host.HostSpecificationManager``, optional. Since
          vSphere API 6.5.
        - ``cryptoManager``: ``vim.encryption.CryptoManager``, optional. Since vSphere API 6.5.
        - ``healthUpdateManager``: ``vim.HealthUpdateManager``, optional. Since vSphere API 6.5.
        - ``failoverClusterConfigurator``: ``vim.vcha.FailoverClusterConfigurator``, optional. Since
          vSphere API 6.5.
        - ``failoverClusterManager``: ``vim.vcha.FailoverClusterManager``, optional. Since vSphere
          API 6.5.
        - ``tenantManager``: ``vim.tenant.TenantManager``, optional. Since vSphere API 6.9.1.
        - ``siteInfoManager``: ``vim.SiteInfoManager``, optional. Since vSphere API 7.0.0.0.
        - ``storageQueryManager``: ``vim.StorageQueryManager``, optional. Since vSphere API 6.7.2.
        - ``directPathProfileManager``: ``vim.DirectPathProfileManager``, optional. Since vSphere
          API 9.0.0.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.ServiceInstanceContent.md``
        ``vim/ServiceInstanceContent.rst``
    """

    rootFolder: vim.Folder = _rt.UNSET
    """Folder at the top of the inventory. Searches for objects begin here."""
    propertyCollector: vmodl.query.PropertyCollector = _rt.UNSET
    """Default collector for reading properties; every session has its own state in it."""
    viewManager: _rt.Field[vim.view.ViewManager, vim.view.ViewManager | None] = _rt.UNSET
    """Makes views, which are object lists that the server keeps up to date.

    Since:
        VI API 2.5 (``vim.version.version2``)
    """
    about: vim.AboutInfo = _rt.UNSET
    """Product, version and API version of the server."""
    setting: _rt.Field[vim.option.OptionManager, vim.option.OptionManager | None] = _rt.UNSET
    """Settings of vCenter Server. Hosts keep theirs elsewhere."""
    userDirectory: _rt.Field[vim.UserDirectory, vim.UserDirectory | None] = _rt.UNSET
    """Looks up users and groups."""
    sessionManager: _rt.Field[vim.SessionManager, vim.SessionManager | None] = _rt.UNSET
    """Logs in and out."""
    authorizationManager: _rt.Field[vim.AuthorizationManager, vim.AuthorizationManager | None] = (
        _rt.UNSET
    )
    """Knows roles and permissions."""
    serviceManager: _rt.Field[vim.ServiceManager, vim.ServiceManager | None] = _rt.UNSET
    """Knows further services on the same machine.

    Since:
        vSphere API 5.1 (``vim.version.version8``)
    """
    perfManager: _rt.Field[vim.PerformanceManager, vim.PerformanceManager | None] = _rt.UNSET
    """Collects performance figures."""
    scheduledTaskManager: _rt.Field[
        vim.scheduler.ScheduledTaskManager, vim.scheduler.ScheduledTaskManager | None
    ] = _rt.UNSET
    """Runs operations at set times."""
    alarmManager: _rt.Field[vim.alarm.AlarmManager, vim.alarm.AlarmManager | None] = _rt.UNSET
    """Watches conditions and reacts to them."""
    eventManager: _rt.Field[vim.event.EventManager, vim.event.EventManager | None] = _rt.UNSET
    """Records what happens and searches the record."""
    taskManager: _rt.Field[vim.TaskManager, vim.TaskManager | None] = _rt.UNSET
    """Knows the tasks of the server."""
    extensionManager: _rt.Field[vim.ExtensionManager, vim.ExtensionManager | None] = _rt.UNSET
    """Registers extensions, which is required before they can create tasks.

    Since:
        VI API 2.5 (``vim.version.version2``)
    """
    customizationSpecManager: _rt.Field[
        vim.CustomizationSpecManager, vim.CustomizationSpecManager | None
    ] = _rt.UNSET
    """Stores settings for customizing guests."""
    guestCustomizationManager: _rt.Field[
        vim.vm.GuestCustomizationManager, vim.vm.GuestCustomizationManager | None
    ] = _rt.UNSET
    """``vim.vm.GuestCustomizationManager``, optional. Since vSphere API 6.8.7."""
    customFieldsManager: _rt.Field[vim.CustomFieldsManager, vim.CustomFieldsManager | None] = (
        _rt.UNSET
    )
    """Defines custom fields."""
    accountManager: _rt.Field[vim.host.LocalAccountManager, vim.host.LocalAccountManager | None] = (
        _rt.UNSET
    )
    """Administers accounts that are local to a host."""
    diagnosticManager: _rt.Field[vim.DiagnosticManager, vim.DiagnosticManager | None] = _rt.UNSET
    """Reads log files and makes support bundles."""
    licenseManager: _rt.Field[vim.LicenseManager, vim.LicenseManager | None] = _rt.UNSET
    """Administers licenses."""
    searchIndex: _rt.Field[vim.SearchIndex, vim.SearchIndex | None] = _rt.UNSET
    """Finds objects quickly by name, address or identifier."""
    fileManager: _rt.Field[vim.FileManager, vim.FileManager | None] = _rt.UNSET
    """Copies, moves and deletes files on datastores.

    Since:
        VI API 2.5 (``vim.version.version2``)
    """
    datastoreNamespaceManager: _rt.Field[
        vim.DatastoreNamespaceManager, vim.DatastoreNamespaceManager | None
    ] = _rt.UNSET
    """Creates and deletes directories on datastores that lack ordinary ones.

    Since:
        vSphere API 5.5 (``vim.version.version9``)
    """
    virtualDiskManager: _rt.Field[vim.VirtualDiskManager, vim.VirtualDiskManager | None] = _rt.UNSET
    """Works on virtual disks that no machine is using.

    Since:
        VI API 2.5 (``vim.version.version2``)
    """
    virtualizationManager: _rt.Field[
        vim.VirtualizationManager, vim.VirtualizationManager | None
    ] = _rt.UNSET
    """Was meant for turning physical machines into virtual ones.

    Since:
        VI API 2.5 (``vim.version.version2``)
    """
    snmpSystem: _rt.Field[vim.host.SnmpSystem, vim.host.SnmpSystem | None] = _rt.UNSET
    """Sets up SNMP, where the platform has it.

    Since:
        vSphere API 4.0 (``vim.version.version5``)
    """
    vmProvisioningChecker: _rt.Field[
        vim.vm.check.ProvisioningChecker, vim.vm.check.ProvisioningChecker | None
    ] = _rt.UNSET
    """Judges in advance whether a machine could be moved or copied.

    Since:
        vSphere API 4.0 (``vim.version.version5``)
    """
    vmCompatibilityChecker: _rt.Field[
        vim.vm.check.CompatibilityChecker, vim.vm.check.CompatibilityChecker | None
    ] = _rt.UNSET
    """Judges whether a machine and a host fit together.

    Since:
        vSphere API 4.0 (``vim.version.version5``)
    """
    ovfManager: _rt.Field[vim.OvfManager, vim.OvfManager | None] = _rt.UNSET
    """Reads and writes OVF descriptors.

    Since:
        vSphere API 4.0 (``vim.version.version5``)
    """
    ipPoolManager: _rt.Field[vim.IpPoolManager, vim.IpPoolManager | None] = _rt.UNSET
    """Administers ranges of addresses for networks.

    Since:
        vSphere API 4.0 (``vim.version.version5``)
    """
    dvSwitchManager: _rt.Field[
        vim.dvs.DistributedVirtualSwitchManager, vim.dvs.DistributedVirtualSwitchManager | None
    ] = _rt.UNSET
    """Answers questions about distributed switches.

    Since:
        vSphere API 4.0 (``vim.version.version5``)
    """
    hostProfileManager: _rt.Field[
        vim.profile.host.ProfileManager, vim.profile.host.ProfileManager | None
    ] = _rt.UNSET
    """Administers profiles of hosts.

    Since:
        vSphere API 4.0 (``vim.version.version5``)
    """
    clusterProfileManager: _rt.Field[
        vim.profile.cluster.ProfileManager, vim.profile.cluster.ProfileManager | None
    ] = _rt.UNSET
    """Administers profiles of clusters.

    Since:
        vSphere API 4.0 (``vim.version.version5``)
    """
    complianceManager: _rt.Field[
        vim.profile.ComplianceManager, vim.profile.ComplianceManager | None
    ] = _rt.UNSET
    """Compares objects with their profiles.

    Since:
        vSphere API 4.0 (``vim.version.version5``)
    """
    localizationManager: _rt.Field[vim.LocalizationManager, vim.LocalizationManager | None] = (
        _rt.UNSET
    )
    """Offers the message catalogs of the server, for clients that translate by themselves.

    Since:
        vSphere API 4.0 (``vim.version.version5``)
    """
    storageResourceManager: _rt.Field[
        vim.StorageResourceManager, vim.StorageResourceManager | None
    ] = _rt.UNSET
    """Balances load and space among datastores.

    Since:
        vSphere API 4.1 (``vim.version.version6``)
    """
    guestOperationsManager: _rt.Field[
        vim.vm.guest.GuestOperationsManager, vim.vm.guest.GuestOperationsManager | None
    ] = _rt.UNSET
    """Works with files and processes inside a guest.

    Since:
        vSphere API 5.0 (``vim.version.version7``)
    """
    overheadMemoryManager: _rt.Field[
        vim.OverheadMemoryManager, vim.OverheadMemoryManager | None
    ] = _rt.UNSET
    """``vim.OverheadMemoryManager``, optional. Since vSphere API 6.0."""
    certificateManager: _rt.Field[vim.CertificateManager, vim.CertificateManager | None] = _rt.UNSET
    """``vim.CertificateManager``, optional. Since vSphere API 6.0."""
    ioFilterManager: _rt.Field[vim.IoFilterManager, vim.IoFilterManager | None] = _rt.UNSET
    """``vim.IoFilterManager``, optional. Since vSphere API 6.0."""
    vStorageObjectManager: _rt.Field[
        vim.vslm.VStorageObjectManagerBase, vim.vslm.VStorageObjectManagerBase | None
    ] = _rt.UNSET
    """``vim.vslm.VStorageObjectManagerBase``, optional. Since vSphere API 6.5."""
    hostSpecManager: _rt.Field[
        vim.profile.host.HostSpecificationManager, vim.profile.host.HostSpecificationManager | None
    ] = _rt.UNSET
    """``vim.profile.host.HostSpecificationManager``, optional. Since vSphere API 6.5."""
    cryptoManager: _rt.Field[vim.encryption.CryptoManager, vim.encryption.CryptoManager | None] = (
        _rt.UNSET
    )
    """``vim.encryption.CryptoManager``, optional. Since vSphere API 6.5."""
    healthUpdateManager: _rt.Field[vim.HealthUpdateManager, vim.HealthUpdateManager | None] = (
        _rt.UNSET
    )
    """``vim.HealthUpdateManager``, optional. Since vSphere API 6.5."""
    failoverClusterConfigurator: _rt.Field[
        vim.vcha.FailoverClusterConfigurator, vim.vcha.FailoverClusterConfigurator | None
    ] = _rt.UNSET
    """``vim.vcha.FailoverClusterConfigurator``, optional. Since vSphere API 6.5."""
    failoverClusterManager: _rt.Field[
        vim.vcha.FailoverClusterManager, vim.vcha.FailoverClusterManager | None
    ] = _rt.UNSET
    """``vim.vcha.FailoverClusterManager``, optional. Since vSphere API 6.5."""
    tenantManager: _rt.Field[vim.tenant.TenantManager, vim.tenant.TenantManager | None] = _rt.UNSET
    """``vim.tenant.TenantManager``, optional. Since vSphere API 6.9.1."""
    siteInfoManager: _rt.Field[vim.SiteInfoManager, vim.SiteInfoManager | None] = _rt.UNSET
    """``vim.SiteInfoManager``, optional. Since vSphere API 7.0.0.0."""
    storageQueryManager: _rt.Field[vim.StorageQueryManager, vim.StorageQueryManager | None] = (
        _rt.UNSET
    )
    """``vim.StorageQueryManager``, optional. Since vSphere API 6.7.2."""
    directPathProfileManager: _rt.Field[
        vim.DirectPathProfileManager, vim.DirectPathProfileManager | None
    ] = _rt.UNSET
    """``vim.DirectPathProfileManager``, optional. Since vSphere API 9.0.0.0."""
