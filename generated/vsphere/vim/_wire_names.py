# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The types of ``vim`` by their names on the wire."""

from .. import _runtime as _rt
from .. import vim as _vim
from .. import vmodl as _vmodl

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    AlreadyExists = _vim.fault.AlreadyExists
    AuthMinimumAdminPermission = _vim.fault.AuthMinimumAdminPermission
    AuthorizationPrivilege = _vim.AuthorizationManager.Privilege
    AuthorizationRole = _vim.AuthorizationManager.Role
    CustomFieldDef = _vim.CustomFieldsManager.FieldDef
    CustomFieldStringValue = _vim.CustomFieldsManager.StringValue
    CustomFieldValue = _vim.CustomFieldsManager.Value
    DynamicData = _vmodl.DynamicData
    DynamicProperty = _vmodl.DynamicProperty
    EntityPrivilege = _vim.AuthorizationManager.EntityPrivilege
    HostVMotionCompatibility = _vim.ServiceInstance.HostVMotionCompatibility
    InvalidArgument = _vmodl.fault.InvalidArgument
    InvalidClientCertificate = _vim.fault.InvalidClientCertificate
    InvalidCollectorVersion = _vmodl.query.InvalidCollectorVersion
    InvalidLocale = _vim.fault.InvalidLocale
    InvalidLogin = _vim.fault.InvalidLogin
    InvalidName = _vim.fault.InvalidName
    InvalidPowerState = _vim.fault.InvalidPowerState
    InvalidProperty = _vmodl.query.InvalidProperty
    InvalidRequest = _vmodl.fault.InvalidRequest
    InvalidState = _vim.fault.InvalidState
    InvalidType = _vmodl.fault.InvalidType
    KeyAnyValue = _vmodl.KeyAnyValue
    LocalizableMessage = _vmodl.LocalizableMessage
    LocalizedMethodFault = _vmodl.LocalizedMethodFault
    ManagedObject = _vmodl.ManagedObject
    ManagedObjectNotFound = _vmodl.fault.ManagedObjectNotFound
    MethodFault = _vmodl.MethodFault
    MethodNotFound = _vmodl.fault.MethodNotFound
    MissingObject = _vmodl.query.PropertyCollector.MissingObject
    MissingProperty = _vmodl.query.PropertyCollector.MissingProperty
    NoActiveHostInCluster = _vim.fault.NoActiveHostInCluster
    NoClientCertificate = _vim.fault.NoClientCertificate
    NoPermission = _vim.fault.NoPermission
    NoSubjectName = _vim.fault.NoSubjectName
    NotAuthenticated = _vim.fault.NotAuthenticated
    NotFound = _vim.fault.NotFound
    NotImplemented = _vmodl.fault.NotImplemented
    NotSupported = _vmodl.fault.NotSupported
    ObjectContent = _vmodl.query.PropertyCollector.ObjectContent
    ObjectSpec = _vmodl.query.PropertyCollector.ObjectSpec
    ObjectUpdate = _vmodl.query.PropertyCollector.ObjectUpdate
    ObjectUpdateKind = _vmodl.query.PropertyCollector.ObjectUpdate.Kind
    OutOfBounds = _vim.fault.OutOfBounds
    Permission = _vim.AuthorizationManager.Permission
    PrivilegeAvailability = _vim.AuthorizationManager.PrivilegeAvailability
    ProductComponentInfo = _vim.ServiceInstance.ProductComponentInfo
    PropertyChange = _vmodl.query.PropertyCollector.Change
    PropertyChangeOp = _vmodl.query.PropertyCollector.Change.Op
    PropertyCollector = _vmodl.query.PropertyCollector
    PropertyFilter = _vmodl.query.PropertyCollector.Filter
    PropertyFilterSpec = _vmodl.query.PropertyCollector.FilterSpec
    PropertyFilterUpdate = _vmodl.query.PropertyCollector.FilterUpdate
    PropertySpec = _vmodl.query.PropertyCollector.PropertySpec
    RemoveFailed = _vim.fault.RemoveFailed
    RequestCanceled = _vmodl.fault.RequestCanceled
    RetrieveOptions = _vmodl.query.PropertyCollector.RetrieveOptions
    RetrieveResult = _vmodl.query.PropertyCollector.RetrieveResult
    RuntimeFault = _vmodl.RuntimeFault
    SSPIChallenge = _vim.fault.SSPIChallenge
    SecurityError = _vmodl.fault.SecurityError
    SelectionSpec = _vmodl.query.PropertyCollector.SelectionSpec
    ServiceContent = _vim.ServiceInstanceContent
    SessionManagerGenericServiceTicket = _vim.SessionManager.GenericServiceTicket
    SessionManagerHttpServiceRequestSpec = _vim.SessionManager.HttpServiceRequestSpec
    SessionManagerHttpServiceRequestSpecMethod = _vim.SessionManager.HttpServiceRequestSpec.Method
    SessionManagerLocalTicket = _vim.SessionManager.LocalTicket
    SessionManagerServiceRequestSpec = _vim.SessionManager.ServiceRequestSpec
    SessionManagerVmomiServiceRequestSpec = _vim.SessionManager.VmomiServiceRequestSpec
    SystemError = _vmodl.fault.SystemError
    TaskFilterSpecByEntity = _vim.TaskFilterSpec.ByEntity
    TaskFilterSpecByTime = _vim.TaskFilterSpec.ByTime
    TaskFilterSpecByUsername = _vim.TaskFilterSpec.ByUsername
    TaskFilterSpecRecursionOption = _vim.TaskFilterSpec.RecursionOption
    TaskFilterSpecTimeOption = _vim.TaskFilterSpec.TimeOption
    TaskInProgress = _vim.fault.TaskInProgress
    TaskInfoState = _vim.TaskInfo.State
    Timedout = _vim.fault.Timedout
    TraversalSpec = _vmodl.query.PropertyCollector.TraversalSpec
    UnexpectedFault = _vmodl.fault.UnexpectedFault
    UpdateSet = _vmodl.query.PropertyCollector.UpdateSet
    UserNotFound = _vim.fault.UserNotFound
    VMotionCompatibilityType = _vim.ServiceInstance.VMotionCompatibilityType
    ValidateMigrationTestType = _vim.ServiceInstance.ValidateMigrationTestType
    VimFault = _vim.fault.VimFault
    WaitOptions = _vmodl.query.PropertyCollector.WaitOptions

    __all__ = [
        "AlreadyExists",
        "AuthMinimumAdminPermission",
        "AuthorizationPrivilege",
        "AuthorizationRole",
        "CustomFieldDef",
        "CustomFieldStringValue",
        "CustomFieldValue",
        "DynamicData",
        "DynamicProperty",
        "EntityPrivilege",
        "HostVMotionCompatibility",
        "InvalidArgument",
        "InvalidClientCertificate",
        "InvalidCollectorVersion",
        "InvalidLocale",
        "InvalidLogin",
        "InvalidName",
        "InvalidPowerState",
        "InvalidProperty",
        "InvalidRequest",
        "InvalidState",
        "InvalidType",
        "KeyAnyValue",
        "LocalizableMessage",
        "LocalizedMethodFault",
        "ManagedObject",
        "ManagedObjectNotFound",
        "MethodFault",
        "MethodNotFound",
        "MissingObject",
        "MissingProperty",
        "NoActiveHostInCluster",
        "NoClientCertificate",
        "NoPermission",
        "NoSubjectName",
        "NotAuthenticated",
        "NotFound",
        "NotImplemented",
        "NotSupported",
        "ObjectContent",
        "ObjectSpec",
        "ObjectUpdate",
        "ObjectUpdateKind",
        "OutOfBounds",
        "Permission",
        "PrivilegeAvailability",
        "ProductComponentInfo",
        "PropertyChange",
        "PropertyChangeOp",
        "PropertyCollector",
        "PropertyFilter",
        "PropertyFilterSpec",
        "PropertyFilterUpdate",
        "PropertySpec",
        "RemoveFailed",
        "RequestCanceled",
        "RetrieveOptions",
        "RetrieveResult",
        "RuntimeFault",
        "SSPIChallenge",
        "SecurityError",
        "SelectionSpec",
        "ServiceContent",
        "SessionManagerGenericServiceTicket",
        "SessionManagerHttpServiceRequestSpec",
        "SessionManagerHttpServiceRequestSpecMethod",
        "SessionManagerLocalTicket",
        "SessionManagerServiceRequestSpec",
        "SessionManagerVmomiServiceRequestSpec",
        "SystemError",
        "TaskFilterSpecByEntity",
        "TaskFilterSpecByTime",
        "TaskFilterSpecByUsername",
        "TaskFilterSpecRecursionOption",
        "TaskFilterSpecTimeOption",
        "TaskInProgress",
        "TaskInfoState",
        "Timedout",
        "TraversalSpec",
        "UnexpectedFault",
        "UpdateSet",
        "UserNotFound",
        "VMotionCompatibilityType",
        "ValidateMigrationTestType",
        "VimFault",
        "WaitOptions",
    ]
else:
    __getattr__, __dir__ = _rt.wire_names(
        __name__,
        {
            "AlreadyExists": "vim.fault.AlreadyExists",
            "AuthMinimumAdminPermission": "vim.fault.AuthMinimumAdminPermission",
            "AuthorizationPrivilege": "vim.AuthorizationManager.Privilege",
            "AuthorizationRole": "vim.AuthorizationManager.Role",
            "CustomFieldDef": "vim.CustomFieldsManager.FieldDef",
            "CustomFieldStringValue": "vim.CustomFieldsManager.StringValue",
            "CustomFieldValue": "vim.CustomFieldsManager.Value",
            "DynamicData": "vmodl.DynamicData",
            "DynamicProperty": "vmodl.DynamicProperty",
            "EntityPrivilege": "vim.AuthorizationManager.EntityPrivilege",
            "HostVMotionCompatibility": "vim.ServiceInstance.HostVMotionCompatibility",
            "InvalidArgument": "vmodl.fault.InvalidArgument",
            "InvalidClientCertificate": "vim.fault.InvalidClientCertificate",
            "InvalidCollectorVersion": "vmodl.query.InvalidCollectorVersion",
            "InvalidLocale": "vim.fault.InvalidLocale",
            "InvalidLogin": "vim.fault.InvalidLogin",
            "InvalidName": "vim.fault.InvalidName",
            "InvalidPowerState": "vim.fault.InvalidPowerState",
            "InvalidProperty": "vmodl.query.InvalidProperty",
            "InvalidRequest": "vmodl.fault.InvalidRequest",
            "InvalidState": "vim.fault.InvalidState",
            "InvalidType": "vmodl.fault.InvalidType",
            "KeyAnyValue": "vmodl.KeyAnyValue",
            "LocalizableMessage": "vmodl.LocalizableMessage",
            "LocalizedMethodFault": "vmodl.LocalizedMethodFault",
            "ManagedObject": "vmodl.ManagedObject",
            "ManagedObjectNotFound": "vmodl.fault.ManagedObjectNotFound",
            "MethodFault": "vmodl.MethodFault",
            "MethodNotFound": "vmodl.fault.MethodNotFound",
            "MissingObject": "vmodl.query.PropertyCollector.MissingObject",
            "MissingProperty": "vmodl.query.PropertyCollector.MissingProperty",
            "NoActiveHostInCluster": "vim.fault.NoActiveHostInCluster",
            "NoClientCertificate": "vim.fault.NoClientCertificate",
            "NoPermission": "vim.fault.NoPermission",
            "NoSubjectName": "vim.fault.NoSubjectName",
            "NotAuthenticated": "vim.fault.NotAuthenticated",
            "NotFound": "vim.fault.NotFound",
            "NotImplemented": "vmodl.fault.NotImplemented",
            "NotSupported": "vmodl.fault.NotSupported",
            "ObjectContent": "vmodl.query.PropertyCollector.ObjectContent",
            "ObjectSpec": "vmodl.query.PropertyCollector.ObjectSpec",
            "ObjectUpdate": "vmodl.query.PropertyCollector.ObjectUpdate",
            "ObjectUpdateKind": "vmodl.query.PropertyCollector.ObjectUpdate.Kind",
            "OutOfBounds": "vim.fault.OutOfBounds",
            "Permission": "vim.AuthorizationManager.Permission",
            "PrivilegeAvailability": "vim.AuthorizationManager.PrivilegeAvailability",
            "ProductComponentInfo": "vim.ServiceInstance.ProductComponentInfo",
            "PropertyChange": "vmodl.query.PropertyCollector.Change",
            "PropertyChangeOp": "vmodl.query.PropertyCollector.Change.Op",
            "PropertyCollector": "vmodl.query.PropertyCollector",
            "PropertyFilter": "vmodl.query.PropertyCollector.Filter",
            "PropertyFilterSpec": "vmodl.query.PropertyCollector.FilterSpec",
            "PropertyFilterUpdate": "vmodl.query.PropertyCollector.FilterUpdate",
            "PropertySpec": "vmodl.query.PropertyCollector.PropertySpec",
            "RemoveFailed": "vim.fault.RemoveFailed",
            "RequestCanceled": "vmodl.fault.RequestCanceled",
            "RetrieveOptions": "vmodl.query.PropertyCollector.RetrieveOptions",
            "RetrieveResult": "vmodl.query.PropertyCollector.RetrieveResult",
            "RuntimeFault": "vmodl.RuntimeFault",
            "SSPIChallenge": "vim.fault.SSPIChallenge",
            "SecurityError": "vmodl.fault.SecurityError",
            "SelectionSpec": "vmodl.query.PropertyCollector.SelectionSpec",
            "ServiceContent": "vim.ServiceInstanceContent",
            "SessionManagerGenericServiceTicket": "vim.SessionManager.GenericServiceTicket",
            "SessionManagerHttpServiceRequestSpec": "vim.SessionManager.HttpServiceRequestSpec",
            "SessionManagerHttpServiceRequestSpecMethod": "vim.SessionManager.HttpServiceRequestSpec.Method",
            "SessionManagerLocalTicket": "vim.SessionManager.LocalTicket",
            "SessionManagerServiceRequestSpec": "vim.SessionManager.ServiceRequestSpec",
            "SessionManagerVmomiServiceRequestSpec": "vim.SessionManager.VmomiServiceRequestSpec",
            "SystemError": "vmodl.fault.SystemError",
            "TaskFilterSpecByEntity": "vim.TaskFilterSpec.ByEntity",
            "TaskFilterSpecByTime": "vim.TaskFilterSpec.ByTime",
            "TaskFilterSpecByUsername": "vim.TaskFilterSpec.ByUsername",
            "TaskFilterSpecRecursionOption": "vim.TaskFilterSpec.RecursionOption",
            "TaskFilterSpecTimeOption": "vim.TaskFilterSpec.TimeOption",
            "TaskInProgress": "vim.fault.TaskInProgress",
            "TaskInfoState": "vim.TaskInfo.State",
            "Timedout": "vim.fault.Timedout",
            "TraversalSpec": "vmodl.query.PropertyCollector.TraversalSpec",
            "UnexpectedFault": "vmodl.fault.UnexpectedFault",
            "UpdateSet": "vmodl.query.PropertyCollector.UpdateSet",
            "UserNotFound": "vim.fault.UserNotFound",
            "VMotionCompatibilityType": "vim.ServiceInstance.VMotionCompatibilityType",
            "ValidateMigrationTestType": "vim.ServiceInstance.ValidateMigrationTestType",
            "VimFault": "vim.fault.VimFault",
            "WaitOptions": "vmodl.query.PropertyCollector.WaitOptions",
        },
    )
